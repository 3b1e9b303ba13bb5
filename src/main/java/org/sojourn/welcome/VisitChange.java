package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sojourn.welcome.core.Plan;
import org.sojourn.welcome.core.PlanChange;
import org.sojourn.welcome.core.PlanDifference;
import org.sojourn.welcome.core.PlannedTask;

/**
 * What other days or facts mean for a visit, before anybody says yes to them.
 *
 * @param startBefore the earliest safe start now, null = none
 * @param startAfter the earliest safe start then, null = none
 * @param lines in the order of the template
 * @param late what would be too late then and is not now
 */
public record VisitChange(
        long visitId,
        VisitFacts before,
        VisitFacts after,
        LocalDate startBefore,
        LocalDate startAfter,
        List<Line> lines,
        List<Late> late) {
    public VisitChange {
        lines = List.copyOf(lines);
        late = List.copyOf(late);
    }

    /** One task whose day is another, that comes or that goes. */
    public record Line(PlanChange change, Beside task) {
        boolean isToDo() {
            return change.kind() != PlanChange.Kind.DONE_IN_VAIN;
        }

        MovedTask moved() {
            return new MovedTask(task.code(), task.de(), task.en(), task.owner(), change.before(), change.after());
        }
    }

    /** @param days how far its earliest end would lie behind its day */
    public record Late(Beside task, LocalDate due, int days) {}

    static VisitChange of(PlannedVisit before, PlannedVisit after, VisitFacts from, VisitFacts to) {
        PlanDifference difference = Plan.difference(before.plan(), after.plan());
        return new VisitChange(
                after.visit().id(),
                from,
                to,
                difference.startBefore(),
                difference.startAfter(),
                difference.changes().stream()
                        .map(change -> new Line(change, after.beside(change.code())))
                        .toList(),
                after.plan().tasks().stream()
                        .filter(task -> task.daysTooLate() > 0 && !isLate(before, task))
                        .map(task -> new Late(after.beside(task.code()), task.due(), task.daysTooLate()))
                        .toList());
    }

    private static boolean isLate(PlannedVisit planned, PlannedTask task) {
        return planned.planned(task.code()).map(PlannedTask::daysTooLate).orElse(0) > 0;
    }

    /** What is still to do and has another day, is new, or falls away. */
    List<MovedTask> moved() {
        return lines.stream().filter(Line::isToDo).map(Line::moved).toList();
    }

    /** Everything that is still to do, as it falls away with the visit or comes again with it. */
    static List<MovedTask> ofAll(PlannedVisit planned, boolean comes) {
        return planned.plan().tasks().stream()
                .filter(PlannedTask::isToDo)
                .map(task -> all(planned.beside(task.code()), task.due(), comes))
                .toList();
    }

    private static MovedTask all(Beside task, LocalDate due, boolean comes) {
        return new MovedTask(task.code(), task.de(), task.en(), task.owner(), comes ? null : due, comes ? due : null);
    }

    public boolean movesStart() {
        return !Objects.equals(startBefore, startAfter);
    }

    public List<Line> of(PlanChange.Kind kind) {
        return lines.stream().filter(line -> line.change().kind() == kind).toList();
    }
}
