package org.sojourn.allocation;

/** Where a run stands. */
public enum RunState {
    /** Decided and kept; anybody of the office may look and compare. */
    DECIDED,
    /** Put before the second person. */
    PROPOSED,
    /** Approved; waits for its release. */
    APPROVED,
    /** Approved and set to be released at a minute. */
    SCHEDULED,
    /** Out. */
    RELEASED;

    boolean isUnderWay() {
        return this == PROPOSED || this == APPROVED || this == SCHEDULED;
    }
}
