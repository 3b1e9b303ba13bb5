package org.sojourn.allocation.core;

/** The intake contradicts itself; nothing was decided. */
public final class IntakeIsFlawed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Code {
        /** An id or text is empty where it must not be, or holds a control character. */
        TEXT,
        DUPLICATE_OPTION,
        DUPLICATE_POOL,
        DUPLICATE_STUDENT,
        /** A student lists an option twice. */
        DUPLICATE_WISH,
        UNKNOWN_OPTION,
        UNKNOWN_POOL,
        /** A pool lies, by way of its parents, inside itself. */
        POOL_IN_ITSELF,
        NEGATIVE_CAPACITY,
        /** A wish has more or fewer tie-break values than the intake has tie-breaks. */
        TIE_BREAKS,
        /** In one agreement some applications are ranked from outside and some are not. */
        RANKS_MIXED,
        LOTTERY_SEED,
        /** Fewer than one seat is reserved. */
        RESERVE_WITHOUT_SEATS,
        /** Two reserves for the same category at the same option. */
        DUPLICATE_RESERVE,
        /** More than 62 reserves at one option. */
        TOO_MANY_RESERVES,
        /** Seats that are given for good in turn cannot keep a guarantee soft: only deferred acceptance has reserves. */
        RESERVES_NEED_DEFERRED_ACCEPTANCE,
        /** An option inside a pool cannot give its open seats first. */
        OPEN_FIRST_IN_POOL
    }

    private final Code code;
    private final String subject;

    IntakeIsFlawed(Code code, String subject) {
        super(code + (subject.isEmpty() ? "" : ": " + subject));
        this.code = code;
        this.subject = subject;
    }

    public Code code() {
        return code;
    }

    /** The id that is wrong, empty where there is none. */
    public String subject() {
        return subject;
    }
}
