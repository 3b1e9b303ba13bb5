package org.sojourn.welcome.core;

import java.time.LocalDate;

/**
 * What another plan means for one task.
 *
 * @param before its due date in the plan before, null = none
 * @param after its due date in the plan after, null = none
 */
public record PlanChange(String code, Kind kind, LocalDate before, LocalDate after) {
    public enum Kind {
        /** Still to do, on another day. */
        MOVED,
        /** Has to be done now, and had not before. */
        NEW,
        /** Needs nobody any more. */
        GONE,
        /** Was done and is kept, but the visit would not need it now. */
        DONE_IN_VAIN
    }
}
