package org.sojourn.welcome.core;

/** Whose time a step takes. */
public enum LeadKind {
    /** Somebody's work: it begins when somebody begins, today at the earliest. */
    WORK,
    /** An outside clock, such as an embassy's, that has been running since the step before was done. */
    WAIT
}
