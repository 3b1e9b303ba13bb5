package org.sojourn.home;

import java.time.Instant;

/**
 * A date ahead of somebody.
 *
 * @param at the last minute that counts, for a deadline; otherwise the moment it happens
 * @param title what happens
 * @param detail of which call
 */
public record Coming(Instant at, String title, String detail) {}
