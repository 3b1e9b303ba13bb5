package org.sojourn.allocation;

/** What became of an order. */
public enum OrderState {
    /** Nobody has taken it up yet. */
    WAITING,
    RUNNING,
    /** The run is kept. */
    DONE,
    /** Somebody called it off in time; nothing is kept. */
    CANCELLED,
    /** It could not be done, or the server stopped under it; nothing is kept. */
    FAILED
}
