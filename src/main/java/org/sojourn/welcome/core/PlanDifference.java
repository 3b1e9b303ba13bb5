package org.sojourn.welcome.core;

import java.time.LocalDate;
import java.util.List;

/**
 * What changes from one plan of a visit to another.
 *
 * @param changes in the order of the plan after, then what only the plan before has
 * @param startBefore the earliest safe start before, null = none
 * @param startAfter the earliest safe start after, null = none
 */
public record PlanDifference(List<PlanChange> changes, LocalDate startBefore, LocalDate startAfter) {
    public PlanDifference {
        changes = List.copyOf(changes);
    }

    public List<PlanChange> of(PlanChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
