package org.sojourn.calls.rules;

/**
 * Why a rule book must not be published.
 *
 * @param code what is wrong
 * @param subject the criterion's code, the tie-break's name or the place; empty = the book
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
        /** Below 1 or above 20, or the latest before the earliest. */
        SEMESTER_OUT_OF_RANGE,
        /** The default minimum is negative. */
        NEGATIVE_MINIMUM,
        /** The default minimum is more than all criteria can give. */
        MINIMUM_OUT_OF_REACH,
        /** A kind that needs a table has none, or one of the wrong length. */
        ROWS_MISSING,
        /** A row's key is not what its kind wants, or its points are negative. */
        ROW_UNREADABLE,
        /** A table whose rows are doubled or not ordered from best to worst. */
        ROWS_OUT_OF_ORDER,
        /** Criterion and item together are longer than 40. */
        ITEM_TOO_LONG,
        /** A group or a place that cannot be kept. */
        SEAT_RULE_UNREADABLE,
        DUPLICATE_SEAT_RULE,
        DUPLICATE_CLASS,
        /** A reserve of 0 seats or fewer, or above 999. */
        SEATS_OUT_OF_RANGE,
        /** Below 0 or above 50 wishes. */
        WISHES_OUT_OF_RANGE,
        /** A rule about seats that no run can follow: see {@link SeatRule.Kind#canBeRun()}. */
        CANNOT_BE_RUN,
        /** Reserved seats go with deferred acceptance only. */
        RESERVE_WITHOUT_DEFERRED_ACCEPTANCE
    }
}
