package org.sojourn.calls;

/** What was done with a call; where it stands also depends on the clock and is its {@link CallPhase}. */
enum CallState {
    DRAFT,
    OPENED,
    RELEASED
}
