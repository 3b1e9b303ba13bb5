package org.sojourn.allocation;

/** Whether the points that refused wishes would have needed could be found. */
public enum Lookback {
    /** They are there; where they are missing, none would have sufficed. */
    DONE,
    /** What the run was decided from is not there any more. */
    GONE,
    /** In a mechanism other than deferred acceptance more points may lead elsewhere, so there is no such number. */
    NOT_ASKED
}
