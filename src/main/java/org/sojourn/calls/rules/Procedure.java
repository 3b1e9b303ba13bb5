package org.sojourn.calls.rules;

/**
 * How places are given; each name is one of the engine's mechanisms. What each promises, and what not, says
 * {@link Validator}.
 */
public enum Procedure {
    /** Everybody asks at her best wish that has not refused her, places keep the best: fair. */
    DEFERRED_ACCEPTANCE,
    /** Down one list by points; each in turn takes her first wish that still has room. */
    MERIT_WALK_DOWN,
    /** Down one list drawn by lot; points play no part. */
    LOTTERY_WALK_DOWN,
    /** Those who come first somewhere trade places with each other. */
    TOP_TRADING_CYCLES,
    /** First wishes first, and what is given is final. */
    IMMEDIATE_ACCEPTANCE
}
