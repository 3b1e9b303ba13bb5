package org.sojourn.calls;

/** Where a call stands; derived from its state and the database's clock, never set. */
public enum CallPhase {
    /** Being prepared; only the office sees it. */
    DRAFT,
    /** Rules frozen, lottery drawn; the window has not begun. */
    ANNOUNCED,
    /** Students apply. */
    OPEN,
    /** The window is over; the office decides. */
    CLOSED,
    /** Results are out. */
    RELEASED
}
