package org.sojourn.calls.rules;

/**
 * Why a rule book must not be published.
 *
 * @param code what is wrong
 * @param subject the criterion's code or tie-break's name; empty = the book
 */
public record Flaw(Code code, String subject) {
    /** What is wrong. */
    public enum Code {
        NO_CRITERIA,
        /** Not capital letters, digits and underscores, or longer than 40. */
        CODE_UNREADABLE,
        DUPLICATE_CODE,
        NEGATIVE_WEIGHT,
        /** Above 1000 percent. */
        WEIGHT_TOO_LARGE,
        /** 0 or less: nobody could get a point. */
        MAXIMUM_NOT_POSITIVE,
        /** Above 1000 points. */
        MAXIMUM_TOO_LARGE,
        /** Every weight is 0. */
        NOTHING_COUNTS,
        UNKNOWN_TIE_BREAK,
        DUPLICATE_TIE_BREAK,
        /** Below 1 or above 20. */
        SEMESTER_OUT_OF_RANGE,
        /** The default minimum is negative. */
        NEGATIVE_MINIMUM,
        /** The default minimum is more than all criteria can give. */
        MINIMUM_OUT_OF_REACH
    }
}
