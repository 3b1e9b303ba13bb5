package org.sojourn.welcome.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The plan of one visit on one day.
 *
 * @param tasks all tasks of the template in its order, a yearly one followed by what comes of it again
 * @param earliestSafeStart when the gate can be passed at the earliest; null = no gate applies
 * @param criticalPath what decides that day, from the first step to the gate; empty when the gate is passed
 */
public record Plan(List<PlannedTask> tasks, LocalDate earliestSafeStart, List<PathStep> criticalPath) {
    public Plan {
        tasks = List.copyOf(tasks);
        criticalPath = List.copyOf(criticalPath);
    }

    public Optional<PlannedTask> task(String code) {
        return tasks.stream().filter(task -> task.code().equals(code)).findFirst();
    }

    /** What applies of the things the gate waits for, done or not, in the order of the template. */
    public List<PlannedTask> gate() {
        List<String> asked = task(Template.GATE).stream()
                .flatMap(gate -> gate.needs().codes())
                .toList();
        return tasks.stream().filter(task -> asked.contains(task.code())).toList();
    }

    /** Counts the tasks that are asked for, those of one owner for instance. */
    public Progress progress(Predicate<PlannedTask> asked) {
        List<PlannedTask> mine = tasks.stream().filter(asked).toList();
        return new Progress(
                count(mine, task -> task.state() == TaskState.DONE),
                count(mine, task -> task.state() == TaskState.OPEN),
                count(mine, task -> task.state() == TaskState.LOCKED),
                count(mine, PlannedTask::overdue));
    }

    private static int count(List<PlannedTask> tasks, Predicate<PlannedTask> counted) {
        return (int) tasks.stream().filter(counted).count();
    }

    /** What moves, comes and goes when a plan takes the place of another, of the same visit. */
    public static PlanDifference difference(Plan before, Plan after) {
        Map<String, PlannedTask> olds = before.byCode();
        Map<String, PlannedTask> news = after.byCode();
        List<PlanChange> changes = new ArrayList<>();
        for (PlannedTask task : after.tasks) change(olds.get(task.code()), task).ifPresent(changes::add);
        for (PlannedTask task : before.tasks)
            if (!news.containsKey(task.code())) gone(task).ifPresent(changes::add);
        return new PlanDifference(changes, before.earliestSafeStart, after.earliestSafeStart);
    }

    private Map<String, PlannedTask> byCode() {
        return tasks.stream().collect(Collectors.toMap(PlannedTask::code, Function.identity()));
    }

    private static Optional<PlanChange> change(PlannedTask before, PlannedTask after) {
        boolean wasToDo = before != null && before.isToDo();
        if (after.state() == TaskState.NOT_NEEDED) return before == null ? Optional.empty() : gone(before);
        if (!after.isToDo()) return Optional.empty();
        if (!wasToDo) return Optional.of(new PlanChange(after.code(), PlanChange.Kind.NEW, null, after.due()));
        if (Objects.equals(before.due(), after.due())) return Optional.empty();
        return Optional.of(new PlanChange(after.code(), PlanChange.Kind.MOVED, before.due(), after.due()));
    }

    private static Optional<PlanChange> gone(PlannedTask before) {
        return switch (before.state()) {
            case NOT_NEEDED -> Optional.empty();
            case DONE -> Optional.of(new PlanChange(before.code(), PlanChange.Kind.DONE_IN_VAIN, before.due(), null));
            default -> Optional.of(new PlanChange(before.code(), PlanChange.Kind.GONE, before.due(), null));
        };
    }
}
