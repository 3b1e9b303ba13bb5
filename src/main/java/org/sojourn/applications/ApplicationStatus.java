package org.sojourn.applications;

/** Where an application stands. */
public enum ApplicationStatus {
    /** Being prepared by the student; does not count. */
    DRAFT,
    /** Counts as it stands, whatever is still changed in it. */
    SUBMITTED,
    /** Ended by the student; does not count. */
    WITHDRAWN
}
