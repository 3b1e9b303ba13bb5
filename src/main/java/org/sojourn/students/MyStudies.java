package org.sojourn.students;

import java.time.Instant;

/**
 * What a student is shown of her own record.
 *
 * @param file name of the list it comes from
 * @param at when the list was taken in
 */
public record MyStudies(StudentFacts facts, String file, Instant at) {}
