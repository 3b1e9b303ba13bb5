package org.sojourn.allocation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** An observer of a release that comes last and, while it is switched on, throws. */
@ApplicationScoped
class ReleaseFails {
    private static volatile boolean on;

    static void switchOn(boolean wanted) {
        on = wanted;
    }

    void fail(@Observes @Priority(Integer.MAX_VALUE) AllocationReleased release) {
        if (on) throw new IllegalStateException("this release shall fail");
    }
}
