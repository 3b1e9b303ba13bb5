package org.sojourn.welcome;

/** How a visit stands. */
public enum VisitState {
    PLANNED,
    /** Does not come about; its tasks are nobody's any more. */
    CALLED_OFF
}
