package org.sojourn.allocation;

import java.util.List;
import org.sojourn.allocation.core.SeatChange;

/**
 * What one seat more or fewer would have changed in a run, for every place and shared limit.
 *
 * @param changes empty unless known
 */
public record WhatIfTable(State state, List<SeatChange> changes) {
    public WhatIfTable {
        changes = List.copyOf(changes);
    }

    /** Whether it could be found. */
    public enum State {
        KNOWN,
        /** What the run was decided from is not there any more. */
        GONE,
        /** It would have taken longer than anybody waits for a page. */
        TOO_LONG
    }

    static WhatIfTable without(State state) {
        return new WhatIfTable(state, List.of());
    }
}
