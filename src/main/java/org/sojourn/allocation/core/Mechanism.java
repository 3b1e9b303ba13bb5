package org.sojourn.allocation.core;

/** How seats are given, each with what it promises and what it does not. */
public enum Mechanism {
    /** Fair, best for students among all fair results, safe to be truthful in, the same in any order of proposals. */
    DEFERRED_ACCEPTANCE,
    /**
     * One list of all students by the best place any application of theirs has in the merit order; each in turn takes
     * her first wish that still has room. Efficient. Fair and safe to be truthful in only when every student stands
     * alike at all options: otherwise somebody may see a place she wanted go to fewer points there, and a place added to
     * a list for its points may move its student up.
     */
    MERIT_WALK_DOWN,
    /** The same down a list drawn by lot. Efficient and safe to be truthful in; points play no part, so it is not fair. */
    LOTTERY_WALK_DOWN,
    /**
     * Students trade the places where they come first (Shapley and Scarf 1974; Abdulkadiroğlu and Sönmez 2003). Efficient;
     * not fair: a trade may pass over somebody with more points. Another order of one's wishes never pays; since a
     * student stands only where she applied, adding a place only to trade it away can.
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

    /** Nobody gains by any other list than her own, whatever the rules for points. */
    public boolean isSafeToBeTruthful() {
        return this == DEFERRED_ACCEPTANCE || this == LOTTERY_WALK_DOWN;
    }
}
