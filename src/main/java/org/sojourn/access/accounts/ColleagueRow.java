package org.sojourn.access.accounts;

/** Somebody of the office, by name. */
public record ColleagueRow(long id, String name) {}
