package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sojourn.welcome.core.Plan;
import org.sojourn.welcome.core.PlanChange;
import org.sojourn.welcome.core.PlanDifference;
import org.sojourn.welcome.core.PlannedTask;

/**
 * What other days or facts, or another version of what it is planned by, mean for a visit, before anybody says yes to them.
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

    /**
     * One task whose day is another, that comes or that goes.
     *
     * @param health its words could say something about health, before or then
     */
    public record Line(PlanChange change, Beside task, boolean health) {
        boolean isToDo() {
            return change.kind() != PlanChange.Kind.DONE_IN_VAIN;
        }

        MovedTask moved() {
            return new MovedTask(
                    task.code(), task.de(), task.en(), task.owner(), change.before(), change.after(), health);
        }
    }

    /** @param days how far its earliest end would lie behind its day */
    public record Late(Beside task, LocalDate due, int days) {}

    /** The facts stay. */
    static VisitChange of(PlannedVisit before, PlannedVisit after) {
        VisitFacts facts = before.visit().facts();
        return of(before, after, facts, facts);
    }

    static VisitChange of(PlannedVisit before, PlannedVisit after, VisitFacts from, VisitFacts to) {
        PlanDifference difference = Plan.difference(before.plan(), after.plan());
        return new VisitChange(
                after.visit().id(),
                from,
                to,
                difference.startBefore(),
                difference.startAfter(),
                difference.changes().stream()
                        .map(change -> line(change, before, after))
                        .toList(),
                after.plan().tasks().stream()
                        .filter(task -> task.daysTooLate() > 0 && !isLate(before, task))
                        .map(task -> new Late(after.beside(task.code()), task.due(), task.daysTooLate()))
                        .toList());
    }

    /** Another version of the template may have no such task any more. */
    private static Line line(PlanChange change, PlannedVisit before, PlannedVisit after) {
        String code = change.code();
        PlannedVisit named = after.template(code) == null ? before : after;
        return new Line(change, named.beside(code), before.isOfHealth(code) || after.isOfHealth(code));
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
                .map(task -> all(planned, task, comes))
                .toList();
    }

    private static MovedTask all(PlannedVisit planned, PlannedTask due, boolean comes) {
        Beside task = planned.beside(due.code());
        return new MovedTask(
                task.code(),
                task.de(),
                task.en(),
                task.owner(),
                comes ? null : due.due(),
                comes ? due.due() : null,
                planned.isOfHealth(due.code()));
    }

    /** Whether anything about the plan would be other. */
    public boolean isDifferent() {
        return movesStart() || !lines.isEmpty();
    }

    public boolean movesStart() {
        return !Objects.equals(startBefore, startAfter);
    }

    public List<Line> of(PlanChange.Kind kind) {
        return lines.stream().filter(line -> line.change().kind() == kind).toList();
    }
}
