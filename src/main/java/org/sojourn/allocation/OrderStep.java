package org.sojourn.allocation;

import org.sojourn.allocation.core.Progress;

/** What is being done for an order, one after the other. */
public enum OrderStep {
    FREEZE,
    DECIDE,
    EXPLAIN,
    CHECK,
    STORE;

    static OrderStep of(Progress.Step step) {
        return valueOf(step.name());
    }
}
