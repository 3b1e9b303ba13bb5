package org.sojourn.welcome;

import java.util.List;

/**
 * A visit is planned anew: its days, a fact or what it is planned by changed, or it was called off. {@code moved} holds only
 * what is still to do.
 */
public record VisitChanged(long visitId, long byAccountId, boolean calledOff, List<MovedTask> moved) {
    public VisitChanged {
        moved = List.copyOf(moved);
    }
}
