package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.welcome.core.APlan.ARRIVAL;
import static org.sojourn.welcome.core.APlan.DEPARTURE;
import static org.sojourn.welcome.core.APlan.TODAY;
import static org.sojourn.welcome.core.APlan.finish;
import static org.sojourn.welcome.core.APlan.plan;
import static org.sojourn.welcome.core.APlan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of a plan, one by one; that of the start is {@link StartGateTest}’s. */
class PlannerTest {
    @Test
    void aTaskThatDoesNotApplyIsNotNeededAndHoldsNobodyUp() {
        Plan plan = plan(ATask.template(
                ATask.named("W1").when("EMPLOYED").works(30),
                ATask.named("W2").works(5),
                ATask.named("W3").needs("W1,W1/W2"),
                ATask.named("W4").needs("W1")));
        assertThat(task(plan, "W1").state()).isEqualTo(TaskState.NOT_NEEDED);
        assertThat(task(plan, "W1").due()).isNull();
        assertThat(task(plan, "W1").earliestFinish()).isNull();
        assertThat(task(plan, "W3").needs().text()).isEqualTo("W2");
        assertThat(task(plan, "W3").blockedBy()).containsExactly("W2");
        assertThat(task(plan, "W4").state()).isEqualTo(TaskState.OPEN);
        assertThat(finish(plan, "W4")).isEqualTo("2027-02-01");
    }

    @Test
    void dueIsTheWorkingDayOnOrBeforeTheDayCounted() {
        Plan plan = plan(ATask.template(
                ATask.named("W1").due(Anchor.ARRIVAL, -7),
                ATask.named("W2").due(Anchor.ARRIVAL, 0),
                ATask.named("W3").due(Anchor.DEPARTURE, 2)));
        assertThat(task(plan, "W1").due()).as("Easter Monday").isEqualTo("2027-03-25");
        assertThat(task(plan, "W2").due()).isEqualTo("2027-04-05");
        assertThat(task(plan, "W3").due()).as("a Sunday").isEqualTo("2029-09-28");
    }

    @Test
    void anExpiryIsTheEarliestOfAll() {
        Dates dates =
                new Dates(ARRIVAL, DEPARTURE, List.of(LocalDate.of(2028, 6, 1), LocalDate.of(2027, 10, 1)), TODAY);
        Template template = ATask.template(ATask.named("W1").due(Anchor.EXPIRY, -1));
        assertThat(task(plan(template, dates), "W1").due()).isEqualTo("2027-09-30");
        assertThat(task(plan(template), "W1").due()).isNull();
    }

    @Test
    void withoutADayToCountFromNothingIsTooLate() {
        Template template = ATask.template(
                ATask.named("W1").due(Anchor.ARRIVAL, -7).works(20),
                ATask.named("W2").due(Anchor.DEPARTURE, 0).during(Phase.ARRIVE).needs("W1"));
        Plan plan = plan(template, new Dates(null, null, List.of(), TODAY));
        for (String code : List.of("W1", "W2")) {
            assertThat(task(plan, code).due()).isNull();
            assertThat(task(plan, code).overdue()).isFalse();
            assertThat(task(plan, code).daysTooLate()).isZero();
        }
        assertThat(finish(plan, "W2")).isEqualTo("2027-02-21");
    }

    @Test
    void overdueBeginsTheDayAfter() {
        ATask task = ATask.named("W1");
        Dates onTheDay = new Dates(TODAY, DEPARTURE, List.of(), TODAY);
        Dates dayAfter = new Dates(TODAY, DEPARTURE, List.of(), TODAY.plusDays(1));
        assertThat(task(plan(ATask.template(task), onTheDay), "W1").overdue()).isFalse();
        assertThat(task(plan(ATask.template(task), dayAfter), "W1").overdue()).isTrue();
        assertThat(task(plan(ATask.template(task), dayAfter, "W1", "2027-02-02"), "W1")
                        .overdue())
                .isFalse();
    }

    @Test
    void daysTooLateAreCountedFromTheDueDate() {
        Dates dates = new Dates(TODAY, DEPARTURE, List.of(), TODAY);
        assertThat(task(plan(ATask.template(ATask.named("W1").works(5)), dates), "W1")
                        .daysTooLate())
                .isEqualTo(5);
        assertThat(task(plan(ATask.template(ATask.named("W1")), dates), "W1").daysTooLate())
                .isZero();
        Plan done = plan(ATask.template(ATask.named("W1").due(Anchor.ARRIVAL, -30)), dates, "W1", "2027-01-30");
        assertThat(task(done, "W1").daysTooLate()).isZero();
    }

    @Test
    void aTaskIsOpenWhenEveryGroupHasSomethingDone() {
        Template template = ATask.template(
                ATask.named("W3"),
                ATask.named("W2"),
                ATask.named("W1"),
                ATask.named("W4").needs("W3/W2,W1/W3"));
        assertThat(task(plan(template), "W4").state()).isEqualTo(TaskState.LOCKED);
        assertThat(task(plan(template), "W4").blockedBy()).containsExactly("W1", "W2", "W3");
        Plan half = plan(template, "W2", "2027-01-29");
        assertThat(task(half, "W4").state()).isEqualTo(TaskState.LOCKED);
        assertThat(task(half, "W4").blockedBy()).containsExactly("W1", "W3");
        assertThat(task(half, "W4").isToDo()).isTrue();
        Plan both = plan(template, "W2", "2027-01-29", "W1", "2027-01-29");
        assertThat(task(both, "W4").state()).isEqualTo(TaskState.OPEN);
        assertThat(task(both, "W4").blockedBy()).isEmpty();
        assertThat(task(both, "W4").isToDo()).isTrue();
        assertThat(task(both, "W2").isToDo()).isFalse();
    }

    @Test
    void workBeginsTodayAtTheEarliestAndWaitingHasBegunBefore() {
        Template template = ATask.template(
                ATask.named("W1"),
                ATask.named("W2").needs("W1").works(10),
                ATask.named("W3").needs("W1").waits(10),
                ATask.named("W4").needs("W1").waits(2));
        Plan done = plan(template, "W1", "2027-01-28");
        assertThat(finish(done, "W1")).isEqualTo("2027-01-28");
        assertThat(finish(done, "W2")).isEqualTo("2027-02-11");
        assertThat(finish(done, "W3")).isEqualTo("2027-02-07");
        assertThat(finish(done, "W4")).as("not in the past").isEqualTo("2027-02-01");
        assertThat(finish(plan(template), "W3")).isEqualTo("2027-02-11");
    }

    @Test
    void ofAGroupTheFirstCountsAndOfGroupsTheLast() {
        Plan plan = plan(ATask.template(
                ATask.named("W1").works(3),
                ATask.named("W2").works(8),
                ATask.named("W3").works(5),
                ATask.named("W4").needs("W2/W1,W3").works(1),
                ATask.named("W5").needs("W1/W2,W1").works(1)));
        assertThat(finish(plan, "W4")).isEqualTo("2027-02-07");
        assertThat(finish(plan, "W5")).isEqualTo("2027-02-05");
    }

    @Test
    void whatNeedsTheGuestHereBeginsOnArrival() {
        for (Phase phase : Phase.values()) {
            Plan plan = plan(ATask.template(ATask.named("W1").during(phase).works(2)));
            boolean here = Set.of(Phase.ARRIVE, Phase.SETTLE, Phase.DURING).contains(phase);
            assertThat(finish(plan, "W1")).as(phase.name()).isEqualTo(here ? "2027-04-07" : "2027-02-03");
        }
        Plan late = plan(ATask.template(
                ATask.named("W1").works(70),
                ATask.named("W2").during(Phase.SETTLE).needs("W1").waits(3)));
        assertThat(finish(late, "W2")).isEqualTo("2027-04-15");
    }

    @Test
    void whatSomebodySaysIsNotNeededHoldsNobodyUp() {
        Template template = ATask.template(
                ATask.named("W1").works(30),
                ATask.named("W2").works(5),
                ATask.named(Template.GATE).needs("W1,W2"));
        Plan plan = plan(template.without(Set.of("W1", "W9")));
        assertThat(task(plan, "W1").state()).isEqualTo(TaskState.NOT_NEEDED);
        assertThat(task(plan, "W2").state()).isEqualTo(TaskState.OPEN);
        assertThat(plan.earliestSafeStart()).isEqualTo("2027-02-06");
        assertThat(template.without(Set.of())).isEqualTo(template);
    }

    @Test
    void whatIsDoneStaysDoneWhenItIsNoLongerNeeded() {
        Plan plan = plan(ATask.template(ATask.named("W1").when("EMPLOYED")), "W1", "2027-01-20", "GONE", "2027-01-21");
        assertThat(task(plan, "W1").state()).isEqualTo(TaskState.NOT_NEEDED);
        assertThat(task(plan, "W1").doneOn()).isEqualTo("2027-01-20");
        assertThat(plan.tasks()).hasSize(1);
    }

    @Test
    void nothingWasDoneTomorrow() {
        Template template = ATask.template(ATask.named("W1"));
        assertThat(task(plan(template, "W1", "2027-02-01"), "W1").state()).isEqualTo(TaskState.DONE);
        assertThatThrownBy(() -> plan(template, "W1", "2027-02-02"))
                .isInstanceOfSatisfying(DoneAfterToday.class, refused -> {
                    assertThat(refused.code()).isEqualTo("W1");
                    assertThat(refused.on()).isEqualTo("2027-02-02");
                    assertThat(refused).hasMessage("W1 done on 2027-02-02");
                });
    }

    @Test
    void noPlanIsMadeInACircle() {
        Template template =
                ATask.template(ATask.named("W1").needs("W2"), ATask.named("W2").needs("W1"));
        assertThatThrownBy(() -> plan(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs itself: W1");
    }

    @Test
    void aYearlyTaskComesAgainAYearLater() {
        Template template = ATask.template(
                ATask.named("W1").yearly().works(1), ATask.named("W2").needs("W1"));
        Dates dates = new Dates(ARRIVAL, DEPARTURE, List.of(), LocalDate.of(2028, 6, 1));
        assertThat(plan(template, dates).tasks()).hasSize(2);
        Plan once = plan(template, dates, "W1", "2027-05-01");
        assertThat(once.tasks()).extracting(PlannedTask::code).containsExactly("W1", "W1#2", "W2");
        assertThat(task(once, "W1").state()).isEqualTo(TaskState.DONE);
        PlannedTask again = task(once, "W1#2");
        assertThat(again.of()).isEqualTo("W1");
        assertThat(again.round()).isEqualTo(2);
        assertThat(task(once, "W1").round()).isEqualTo(1);
        assertThat(PlannedTask.code("W1", 1)).isEqualTo("W1");
        assertThat(again.state()).isEqualTo(TaskState.OPEN);
        assertThat(again.due()).as("1 May is a holiday").isEqualTo("2028-04-28");
        assertThat(again.overdue()).isTrue();
        assertThat(again.earliestFinish()).isEqualTo("2028-06-02");
        assertThat(again.daysTooLate()).isEqualTo(35);
        Plan twice = plan(template, dates, "W1", "2027-05-01", "W1#2", "2028-05-20");
        assertThat(twice.tasks()).extracting(PlannedTask::code).containsExactly("W1", "W1#2", "W1#3", "W2");
        assertThat(task(twice, "W1#2").doneOn()).isEqualTo("2028-05-20");
        assertThat(task(twice, "W1#2").earliestFinish()).isEqualTo("2028-05-20");
        assertThat(task(twice, "W1#3").due()).as("Whit Sunday").isEqualTo("2029-05-18");
    }

    @Test
    void aYearlyTaskStaysAwayWhenAYearOrLessIsLeft() {
        Template template = ATask.template(ATask.named("W1").yearly());
        Dates dates = new Dates(ARRIVAL, LocalDate.of(2028, 5, 2), List.of(), LocalDate.of(2027, 6, 1));
        assertThat(plan(template, dates, "W1", "2027-05-01").tasks()).hasSize(2);
        assertThat(plan(template, dates, "W1", "2027-05-02").tasks()).hasSize(1);
        Dates open = new Dates(ARRIVAL, null, List.of(), LocalDate.of(2027, 6, 1));
        assertThat(plan(template, open, "W1", "2027-05-02").tasks()).hasSize(2);
        assertThat(plan(ATask.template(ATask.named("W1")), open, "W1", "2027-05-02")
                        .tasks())
                .hasSize(1);
        Template notHers = ATask.template(ATask.named("W1").yearly().when("EMPLOYED"));
        assertThat(plan(notHers, open, "W1", "2027-05-02").tasks()).hasSize(1);
    }
}
