package org.sojourn.calls.rules.points;

/**
 * A rule an applicant does not meet at a place. Value and threshold are plain words of the vocabulary ("MEDICINE", "3",
 * "en B1", "58.5"), to be put into a sentence by whoever shows them.
 *
 * @param code the rule
 * @param value what she has; empty = nothing
 * @param threshold what is asked
 */
public record Unmet(Code code, String value, String threshold) {
    /** The rules, in the order they are told. */
    public enum Code {
        /** The place is for another programme; names of programmes. */
        PROGRAMME,
        /** Too early in her studies; numbers. */
        SEMESTER,
        /** Too late in her studies; numbers. */
        SEMESTER_LATE,
        /** Too late for a stay that begins in summer; numbers. */
        SEMESTER_LATE_FOR_SUMMER,
        /** No proof of the language; threshold "en B2", value empty. */
        LANGUAGE_MISSING,
        /** A level below the one asked; "en B1" against "en B2". */
        LANGUAGE_LEVEL,
        /** A grade that does not reach the limit; grades as numbers. */
        GRADE_LIMIT,
        /** A value without which she may not apply; value empty, threshold the criterion's code. */
        VALUE_MISSING,
        /** Fewer points than the minimum; points with one decimal. */
        MINIMUM_POINTS
    }
}
