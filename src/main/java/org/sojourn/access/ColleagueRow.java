package org.sojourn.access;

/** Somebody of the office, by name. */
public record ColleagueRow(long id, String name) {}
