package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for every plan, on visits drawn by chance. */
class PlanPropertiesTest {
    private static final int VISITS = 400;

    private static void each(BiConsumer<RandomVisit, Random> test) {
        RandomVisit.each(VISITS, test);
    }

    @Test
    void theSameVisitHasTheSamePlan() {
        each((visit, random) -> assertThat(visit.plan()).isEqualTo(visit.plan()));
    }

    @Test
    void whatIsDoneSurvivesAnyChangeOfDates() {
        each((visit, random) -> {
            LocalDate arrival = visit.dates().today().plusDays(random.nextInt(800) - 400);
            Dates moved = new Dates(
                    random.nextInt(10) == 0 ? null : arrival,
                    random.nextInt(10) == 0 ? null : arrival.plusDays(random.nextInt(900)),
                    visit.dates().expiries(),
                    visit.dates().today().plusDays(random.nextInt(300)));
            Plan after = visit.with(moved).plan();
            for (PlannedTask task : visit.plan().tasks()) {
                if (task.doneOn() == null) continue;
                PlannedTask same = after.task(task.code()).orElseThrow();
                assertThat(same.state()).isEqualTo(task.state());
                assertThat(same.doneOn()).isEqualTo(task.doneOn());
                assertThat(same.earliestFinish()).isEqualTo(task.earliestFinish());
            }
        });
    }

    @Test
    void doingATaskNeverDelaysAnother() {
        each((visit, random) -> {
            Plan before = visit.plan();
            List<PlannedTask> open =
                    before.tasks().stream().filter(PlannedTask::isToDo).toList();
            if (open.isEmpty()) return;
            Map<String, LocalDate> done = new HashMap<>(visit.done());
            String code = open.get(random.nextInt(open.size())).code();
            done.put(code, visit.dates().today().minusDays(random.nextInt(40)));
            Plan after = visit.having(done).plan();
            for (PlannedTask task : open)
                assertThat(after.task(task.code()).orElseThrow().earliestFinish())
                        .as(code + " done, " + task.code())
                        .isBeforeOrEqualTo(task.earliestFinish());
        });
    }

    @Test
    void aLongerLeadNeverGivesAnEarlierStart() {
        each((visit, random) -> {
            int at = random.nextInt(visit.template().tasks().size());
            TemplateTask task = visit.template().tasks().get(at);
            int more = task.leadDays() + 1 + random.nextInt(60);
            noEarlier(visit, visit.template(RandomVisit.changed(task, more, task.needsFirst())));
        });
    }

    @Test
    void oneMorePrerequisiteNeverGivesAnEarlierStart() {
        each((visit, random) -> {
            List<TemplateTask> tasks = visit.template().tasks();
            TemplateTask task = tasks.get(random.nextInt(tasks.size()));
            boolean hasOne = visit.plan()
                    .task(task.code())
                    .filter(planned -> !planned.needs().groups().isEmpty())
                    .isPresent();
            List<List<String>> groups = new ArrayList<>(task.needsFirst().groups());
            groups.add(
                    random.nextInt(groups.size() + 1),
                    List.of(tasks.get(random.nextInt(tasks.size())).code()));
            RandomVisit other = visit.template(RandomVisit.changed(task, task.leadDays(), new Needs(groups)));
            if (hasOne && new Cycles(other.template()).found().isEmpty()) noEarlier(visit, other);
        });
    }

    private static void noEarlier(RandomVisit visit, RandomVisit other) {
        LocalDate before = visit.plan().earliestSafeStart();
        LocalDate after = other.plan().earliestSafeStart();
        if (before == null) assertThat(after).isNull();
        else assertThat(after).isAfterOrEqualTo(before);
    }

    @Test
    void theCriticalPathIsAChainThatExplainsTheStart() {
        each((visit, random) -> {
            Plan plan = visit.plan();
            List<PathStep> path = plan.criticalPath();
            PlannedTask gate = plan.task(Template.GATE).orElseThrow();
            assertThat(path.isEmpty()).isEqualTo(!gate.isToDo());
            for (int i = 0; i < path.size(); i++) {
                PathStep step = path.get(i);
                assertThat(step.finish())
                        .isEqualTo(plan.task(step.code()).orElseThrow().earliestFinish());
                if (i > 0) assertThat(step.after()).isEqualTo(path.get(i - 1).code());
            }
            if (!path.isEmpty()) assertThat(path.get(path.size() - 1).finish()).isEqualTo(plan.earliestSafeStart());
        });
    }

    @Test
    void lockedIsWhoIsBlocked() {
        each((visit, random) -> {
            for (PlannedTask task : visit.plan().tasks()) {
                if (!task.isToDo()) assertThat(task.blockedBy()).isEmpty();
                else
                    assertThat(task.state() == TaskState.LOCKED)
                            .isEqualTo(!task.blockedBy().isEmpty());
                assertThat(task.blockedBy()).isSorted().doesNotHaveDuplicates();
            }
        });
    }

    /** Found another way: by going over all tasks again and again until no day changes any more. */
    @Test
    void earliestFinishesAreTheLeastThatKeepTheRules() {
        each((visit, random) -> {
            Plan plan = visit.plan();
            Map<String, LocalDate> days = new HashMap<>();
            boolean changed = true;
            while (changed) {
                changed = false;
                for (PlannedTask task : plan.tasks())
                    if (task.state() != TaskState.NOT_NEEDED && task.code().equals(task.of())) {
                        LocalDate day = oneDay(visit, task, days);
                        changed |= !Objects.equals(days.put(task.code(), day), day);
                    }
            }
            for (PlannedTask task : plan.tasks())
                if (task.code().equals(task.of()))
                    assertThat(task.earliestFinish()).as(task.code()).isEqualTo(days.get(task.code()));
        });
    }

    private static LocalDate oneDay(RandomVisit visit, PlannedTask task, Map<String, LocalDate> days) {
        if (task.doneOn() != null) return task.doneOn();
        TemplateTask meant = visit.template().task(task.code()).orElseThrow();
        LocalDate today = visit.dates().today();
        LocalDate ready = task.needs().groups().isEmpty() ? today : LocalDate.MIN;
        for (List<String> group : task.needs().groups()) {
            LocalDate first = null;
            for (String code : group) {
                LocalDate day = days.getOrDefault(code, today);
                if (first == null || day.isBefore(first)) first = day;
            }
            if (first.isAfter(ready)) ready = first;
        }
        LocalDate arrival = visit.dates().arrival();
        boolean here = meant.phase() == Phase.ARRIVE || meant.phase() == Phase.SETTLE || meant.phase() == Phase.DURING;
        if (here && arrival != null && arrival.isAfter(ready)) ready = arrival;
        if (meant.leadKind() == LeadKind.WORK && ready.isBefore(today)) ready = today;
        LocalDate end = ready.plusDays(meant.leadDays());
        return end.isBefore(today) ? today : end;
    }
}
