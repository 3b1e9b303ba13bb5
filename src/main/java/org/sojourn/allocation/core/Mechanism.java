package org.sojourn.allocation.core;

/** How seats are given, each with what it promises and what it does not. */
public enum Mechanism {
    /** Fair, best for students among all fair results, safe to be truthful in, the same in any order of proposals. */
    DEFERRED_ACCEPTANCE,
    /**
     * One list of all students by the best place any application of theirs has in the merit order; each in turn takes
     * her first wish that still has room. Efficient and safe to be truthful in. Fair only when all options rank students
     * alike: otherwise somebody may see a place she wanted go to fewer points there.
     */
    MERIT_WALK_DOWN,
    /** The same down a list drawn by lot. Efficient and safe to be truthful in; points play no part, so it is not fair. */
    LOTTERY_WALK_DOWN,
    /**
     * Students trade the places where they come first (Shapley and Scarf 1974; Abdulkadiroğlu and Sönmez 2003).
     * Efficient and safe to be truthful in; not fair: a trade may pass over somebody with more points.
     */
    TOP_TRADING_CYCLES,
    /**
     * First wishes first: what is given in a round is final. Kept to compare with older practice only; neither fair nor
     * safe to be truthful in.
     */
    IMMEDIATE_ACCEPTANCE;

    /** Nobody is passed over at a place she prefers. */
    public boolean promisesFairness() {
        return this == DEFERRED_ACCEPTANCE;
    }

    /** Nobody gains by another list than her own. */
    public boolean isSafeToBeTruthful() {
        return this != IMMEDIATE_ACCEPTANCE;
    }
}
