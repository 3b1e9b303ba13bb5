package org.sojourn.applications.completing;

import java.time.Instant;

/** A question of a student, or an answer of the office. */
public record MessageRow(long id, boolean fromOffice, String words, Instant writtenAt) {}
