package org.sojourn.welcome.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes the plan of one visit. One instance works out one plan. */
public final class Planner {
    private final Dates dates;
    private final Map<String, LocalDate> done;
    private final WorkingDays days;
    private final Map<String, TemplateTask> tasks = new LinkedHashMap<>();
    private final Map<String, Needs> needs = new HashMap<>();
    private final Map<String, LocalDate> finishes = new HashMap<>();

    private Planner(Dates dates, Map<String, LocalDate> done, WorkingDays days) {
        this.dates = dates;
        this.done = Map.copyOf(done);
        this.days = days;
        this.done.forEach((code, on) -> {
            if (on.isAfter(dates.today())) throw new DoneAfterToday(code, on);
        });
    }

    /**
     * The plan of a visit.
     *
     * @param template one without a flaw that refuses it
     * @param done the codes of tasks that were done, each with its day; codes the template does not have are kept out
     * @throws DoneAfterToday when one of these days is yet to come
     * @throws IllegalArgumentException when tasks of the template need each other in a circle
     */
    public static Plan plan(
            Template template, Set<Flag> flags, Dates dates, Map<String, LocalDate> done, WorkingDays days) {
        Planner planner = new Planner(dates, done, days);
        for (TemplateTask task : template.tasks())
            if (task.appliesWhen().holds(flags)) planner.tasks.put(task.code(), task);
        planner.tasks.forEach(
                (code, task) -> planner.needs.put(code, task.needsFirst().only(planner.tasks::containsKey)));
        Deque<String> asking = new ArrayDeque<>();
        for (String code : planner.tasks.keySet()) planner.settle(code, asking);
        List<PlannedTask> all = new ArrayList<>();
        for (TemplateTask task : template.tasks()) planner.add(task, all);
        return new Plan(all, planner.finishes.get(Template.GATE), planner.path());
    }

    /** Works out the earliest finish of a task, after those of all it waits for. */
    private void settle(String code, Deque<String> asking) {
        if (finishes.containsKey(code)) return;
        if (asking.contains(code)) throw new IllegalArgumentException("needs itself: " + code);
        asking.push(code);
        for (List<String> group : needs.get(code).groups()) for (String before : group) settle(before, asking);
        asking.pop();
        finishes.put(code, done.containsKey(code) ? done.get(code) : end(tasks.get(code), ready(code)));
    }

    private LocalDate end(TemplateTask task, LocalDate ready) {
        return task.leadKind() == LeadKind.WAIT
                ? latest(dates.today(), ready.plusDays(task.leadDays()))
                : latest(dates.today(), ready).plusDays(task.leadDays());
    }

    /** The day from which nothing holds a task up. */
    private LocalDate ready(String code) {
        String decides = decides(code);
        LocalDate ready = decides == null ? dates.today() : finishes.get(decides);
        boolean waitsForGuest = tasks.get(code).phase().isOnSite() && dates.arrival() != null;
        return waitsForGuest ? latest(ready, dates.arrival()) : ready;
    }

    /** Which prerequisite decides when a task is ready: of the group that is last, the first of equals, the earliest. */
    private String decides(String code) {
        String last = null;
        for (List<String> group : needs.get(code).groups()) {
            String first = earliest(group);
            if (last == null || finishes.get(first).isAfter(finishes.get(last))) last = first;
        }
        return last;
    }

    private String earliest(List<String> group) {
        String first = group.get(0);
        for (String code : group) if (finishes.get(code).isBefore(finishes.get(first))) first = code;
        return first;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void add(TemplateTask task, List<PlannedTask> all) {
        String code = task.code();
        if (!tasks.containsKey(code)) {
            all.add(notNeeded(code));
            return;
        }
        LocalDate anchor = dates.of(task.anchor());
        LocalDate due = anchor == null ? null : days.onOrBefore(anchor.plusDays(task.offsetDays()));
        if (done.containsKey(code)) all.add(done(code, task, due));
        else all.add(toDo(code, task, due, blockedBy(code)));
        if (task.yearly()) addAgain(task, all);
    }

    /** A yearly task that was done comes again a year later, while more than a year of the stay was left on that day. */
    private void addAgain(TemplateTask task, List<PlannedTask> all) {
        LocalDate last = done.get(task.code());
        for (int round = 2; last != null && hasMoreThanAYearLeft(last); round++) {
            String code = PlannedTask.code(task.code(), round);
            LocalDate due = days.onOrBefore(last.plusYears(1));
            last = done.get(code);
            finishes.put(code, last == null ? end(task, dates.today()) : last);
            needs.put(code, Needs.NOTHING);
            all.add(last == null ? toDo(code, task, due, List.of()) : done(code, task, due));
        }
    }

    private boolean hasMoreThanAYearLeft(LocalDate day) {
        return dates.departure() == null || dates.departure().isAfter(day.plusYears(1));
    }

    private List<String> blockedBy(String code) {
        Set<String> missing = new TreeSet<>();
        for (List<String> group : needs.get(code).groups())
            if (Collections.disjoint(group, done.keySet())) missing.addAll(group);
        return List.copyOf(missing);
    }

    private PlannedTask notNeeded(String code) {
        return new PlannedTask(
                code, code, TaskState.NOT_NEEDED, null, false, null, 0, List.of(), Needs.NOTHING, done.get(code));
    }

    private PlannedTask done(String code, TemplateTask task, LocalDate due) {
        LocalDate on = done.get(code);
        return new PlannedTask(code, task.code(), TaskState.DONE, due, false, on, 0, List.of(), needs.get(code), on);
    }

    private PlannedTask toDo(String code, TemplateTask task, LocalDate due, List<String> blockedBy) {
        LocalDate finish = finishes.get(code);
        boolean overdue = due != null && due.isBefore(dates.today());
        int late = due == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, finish));
        TaskState state = blockedBy.isEmpty() ? TaskState.OPEN : TaskState.LOCKED;
        return new PlannedTask(code, task.code(), state, due, overdue, finish, late, blockedBy, needs.get(code), null);
    }

    private List<PathStep> path() {
        Deque<PathStep> path = new ArrayDeque<>();
        String code = tasks.containsKey(Template.GATE) ? Template.GATE : null;
        if (code != null && done.containsKey(code)) code = null;
        while (code != null) {
            String after = decides(code);
            TemplateTask task = tasks.get(code);
            path.push(new PathStep(code, after, ready(code), task.leadDays(), task.leadKind(), finishes.get(code)));
            code = after != null
                            && !done.containsKey(after)
                            && finishes.get(after).isAfter(dates.today())
                    ? after
                    : null;
        }
        return new ArrayList<>(path);
    }
}
