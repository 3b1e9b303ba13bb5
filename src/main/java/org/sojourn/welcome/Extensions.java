package org.sojourn.welcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sojourn.welcome.core.Anchor;
import org.sojourn.welcome.core.Needs;
import org.sojourn.welcome.core.Plan;
import org.sojourn.welcome.core.PlannedTask;
import org.sojourn.welcome.core.TaskState;
import org.sojourn.welcome.core.TemplateTask;
import org.sojourn.welcome.core.WorkingDays;

/**
 * A task that counts from the end of a document is there once for each document that ends before the visit does, while the
 * planner knows the one that ends first. Its code names the document: {@code W69#W48}, and {@code W69#W48#2} when that was
 * extended once already. What was done stays.
 */
final class Extensions {
    private final Map<String, VisitTask> tasks;
    private final Map<String, LocalDate> ends;
    private final LocalDate departure;
    private final LocalDate today;

    /**
     * @param tasks what was done, by code
     * @param ends the last day of each document in force, by the code of the task that brought it
     * @param departure null = not known
     */
    Extensions(Map<String, VisitTask> tasks, Map<String, LocalDate> ends, LocalDate departure, LocalDate today) {
        this.tasks = tasks;
        this.ends = ends;
        this.departure = departure;
        this.today = today;
    }

    /** Whether a task of the template is one that extends documents. */
    static boolean isOne(TemplateTask task) {
        return task != null && task.anchor() == Anchor.EXPIRY;
    }

    /** The code of the task that brought the document this one extends; null where it extends none. */
    static String document(String code) {
        String[] parts = code.split("#");
        return parts.length > 1 && !parts[1].chars().allMatch(Character::isDigit) ? parts[1] : null;
    }

    /** The same plan with one task for each document. */
    Plan in(Plan plan, TemplateTasks template) {
        List<PlannedTask> all = new ArrayList<>();
        for (PlannedTask task : plan.tasks()) {
            TemplateTask of = template.task(task.of());
            if (isOne(of)) all.addAll(of(task, of));
            else all.add(task);
        }
        return new Plan(all, plan.earliestSafeStart(), plan.criticalPath());
    }

    private List<PlannedTask> of(PlannedTask first, TemplateTask of) {
        List<PlannedTask> all = new ArrayList<>(done(of));
        if (first.isToDo())
            ends.entrySet().stream()
                    .filter(end -> departure == null || end.getValue().isBefore(departure))
                    .sorted(Map.Entry.<String, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .forEach(end -> all.add(of(first, of, code(of, end.getKey()), end.getValue())));
        return all.isEmpty() ? List.of(first) : all;
    }

    private List<PlannedTask> done(TemplateTask of) {
        return tasks.values().stream()
                .filter(task -> task.isDone()
                        && (task.code().equals(of.code()) || task.code().startsWith(of.code() + "#")))
                .sorted(Comparator.comparing(VisitTask::doneOn).thenComparing(VisitTask::code))
                .map(task -> new PlannedTask(
                        task.code(),
                        of.code(),
                        TaskState.DONE,
                        null,
                        false,
                        task.doneOn(),
                        0,
                        List.of(),
                        Needs.NOTHING,
                        task.doneOn()))
                .toList();
    }

    /** The next that is still to do, or was said to be not needed. */
    private String code(TemplateTask of, String document) {
        String code = of.code() + "#" + document;
        for (int round = 2; isDone(code); round++) code = of.code() + "#" + document + "#" + round;
        return code;
    }

    private boolean isDone(String code) {
        return tasks.containsKey(code) && tasks.get(code).isDone();
    }

    private PlannedTask of(PlannedTask first, TemplateTask of, String code, LocalDate end) {
        VisitTask known = tasks.get(code);
        if (known != null && known.isNotNeeded())
            return new PlannedTask(
                    code, of.code(), TaskState.NOT_NEEDED, null, false, null, 0, List.of(), Needs.NOTHING, null);
        LocalDate due = WorkingDays.saxony().onOrBefore(end.plusDays(of.offsetDays()));
        return new PlannedTask(
                code,
                of.code(),
                first.state(),
                due,
                due.isBefore(today),
                first.earliestFinish(),
                (int) Math.max(0, ChronoUnit.DAYS.between(due, first.earliestFinish())),
                first.blockedBy(),
                first.needs(),
                null);
    }
}
