package org.sojourn.allocation.core;

/**
 * Seats of an option guaranteed to a category. An unfilled guarantee is an open seat, and a student of several
 * categories fills one seat at most.
 *
 * @param option the option
 * @param category the group
 * @param seats how many, 1 or more
 */
public record Reserve(String option, String category, int seats) {}
