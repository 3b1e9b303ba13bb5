package org.sojourn.students;

import java.time.Instant;

/**
 * Where a record comes from.
 *
 * @param file name of the list
 * @param by account of who took it in
 */
public record Source(String file, Instant at, long by) {}
