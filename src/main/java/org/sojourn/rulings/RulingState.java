package org.sojourn.rulings;

/** Where a ruling stands. */
public enum RulingState {
    /** Waits for the second person. */
    PROPOSED,
    /** Enters every run from now on. */
    GRANTED,
    /** The second person said no. */
    REFUSED,
    /** Taken back before it was decided, still undecided at the release, or ended after a yes. */
    ENDED
}
