package org.sojourn.welcome.core;

/** The part of a visit a task belongs to, in their order. */
public enum Phase {
    PREP,
    ARRIVE,
    SETTLE,
    DURING,
    DEPART,
    AFTER;

    /** Whether its tasks need the guest to be here, so that they cannot begin before the arrival. */
    public boolean isOnSite() {
        return this == ARRIVE || this == SETTLE || this == DURING;
    }
}
