package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sojourn.access.people.PersonRow;
import org.sojourn.welcome.core.Phase;
import org.sojourn.welcome.core.Progress;

/**
 * A visit with its plan of today.
 *
 * @param buddy and contact null where nobody is named
 * @param earliestSafeStart null where the template has no gate
 * @param path from the first step to the gate; empty when it is passed
 * @param gate what the gate asks for
 * @param calledOffReason empty while it is planned
 * @param endings of documents that end before the visit does
 * @param family codes of what is there because somebody comes along
 * @param tasks in the order of the template, without those that never applied
 */
public record VisitCard(
        long id,
        int version,
        PersonRow guest,
        PersonRow host,
        PersonRow buddy,
        PersonRow contact,
        VisitFacts facts,
        String clinic,
        String topic,
        VisitState state,
        LocalDate today,
        LocalDate earliestSafeStart,
        List<PathRow> path,
        List<TaskRow> gate,
        List<TaskRow> tasks,
        Progress progress,
        String calledOffReason,
        List<Ending> endings,
        Set<String> family) {
    public VisitCard {
        path = List.copyOf(path);
        gate = List.copyOf(gate);
        tasks = List.copyOf(tasks);
        endings = List.copyOf(endings);
        family = Set.copyOf(family);
    }

    /** A document that ends before the visit does. */
    public record Ending(Beside step, LocalDate day) {}

    /** What was done and would not be needed now. */
    public List<TaskRow> unfit() {
        return tasks.stream().filter(TaskRow::isUnfit).toList();
    }

    public boolean isCalledOff() {
        return state == VisitState.CALLED_OFF;
    }

    /** How many days after the wished arrival the start is safe; 0 when in time or unknown. */
    public long daysTooEarly() {
        if (earliestSafeStart == null || !earliestSafeStart.isAfter(facts.arrival())) return 0;
        return earliestSafeStart.toEpochDay() - facts.arrival().toEpochDay();
    }

    public List<TaskRow> tasksOf(Phase phase) {
        return tasks.stream()
                .filter(task -> task.phase() == phase && !task.isUnfit())
                .toList();
    }
}
