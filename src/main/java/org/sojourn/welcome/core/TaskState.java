package org.sojourn.welcome.core;

/** How a task of a plan stands. */
public enum TaskState {
    /** Its condition does not hold; it never holds anybody up. */
    NOT_NEEDED,
    /** Something before it is not done. */
    LOCKED,
    OPEN,
    DONE
}
