package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What people are told before a plan takes the place of another, and how far it has come. */
class PlanDifferenceTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final LocalDate ARRIVAL = LocalDate.of(2027, 4, 5);
    private static final Template TEMPLATE = ATask.template(
            ATask.named("W1").due(Anchor.ARRIVAL, -60),
            ATask.named("W2").needs("W1").works(3),
            ATask.named("W3").when("FAMILY"),
            ATask.named("W4").when("!FAMILY"),
            ATask.named("W5").due(Anchor.DEPARTURE, -7),
            ATask.named(Template.GATE).needs("W2").due(Anchor.ARRIVAL, -5));

    private static Plan plan(Template template, Set<Flag> flags, LocalDate arrival, String... done) {
        Map<String, LocalDate> days = List.of(done).stream().collect(Collectors.toMap(code -> code, code -> TODAY));
        Dates dates = new Dates(arrival, LocalDate.of(2027, 12, 3), List.of(), TODAY);
        return Planner.plan(template, flags, dates, days, WorkingDays.saxony());
    }

    private static List<String> told(PlanDifference difference) {
        return difference.changes().stream()
                .map(change -> change.code() + " " + change.kind() + " " + change.before() + " " + change.after())
                .toList();
    }

    @Test
    void nothingChangesBetweenEqualPlans() {
        Plan plan = plan(TEMPLATE, Set.of(), ARRIVAL, "W1");
        assertThat(Plan.difference(plan, plan))
                .isEqualTo(new PlanDifference(List.of(), LocalDate.of(2027, 2, 4), LocalDate.of(2027, 2, 4)));
    }

    @Test
    void whatIsStillToDoMovesAndWhatIsDoneStays() {
        PlanDifference difference = Plan.difference(
                plan(TEMPLATE, Set.of(), ARRIVAL, "W1"), plan(TEMPLATE, Set.of(), ARRIVAL.plusDays(21), "W1"));
        assertThat(told(difference))
                .containsExactly(
                        "W2 MOVED 2027-04-05 2027-04-26",
                        "W4 MOVED 2027-04-05 2027-04-26",
                        "W37 MOVED 2027-03-31 2027-04-21");
        assertThat(difference.of(PlanChange.Kind.MOVED)).hasSize(3);
        assertThat(difference.of(PlanChange.Kind.NEW)).isEmpty();
    }

    @Test
    void tasksComeAndGoWithTheFacts() {
        PlanDifference difference =
                Plan.difference(plan(TEMPLATE, Set.of(), ARRIVAL), plan(TEMPLATE, Set.of(Flag.FAMILY), ARRIVAL));
        assertThat(told(difference)).containsExactly("W3 NEW null 2027-04-05", "W4 GONE 2027-04-05 null");
    }

    @Test
    void whatWasDoneInVainIsTold() {
        PlanDifference difference = Plan.difference(
                plan(TEMPLATE, Set.of(), ARRIVAL, "W4"), plan(TEMPLATE, Set.of(Flag.FAMILY), ARRIVAL, "W4"));
        assertThat(told(difference)).containsExactly("W3 NEW null 2027-04-05", "W4 DONE_IN_VAIN 2027-04-05 null");
    }

    @Test
    void anotherVersionOfTheTemplateIsCompared() {
        Template other = ATask.template(
                ATask.named("W2").works(9),
                ATask.named("W6"),
                ATask.named(Template.GATE).needs("W2"));
        PlanDifference difference =
                Plan.difference(plan(TEMPLATE, Set.of(), ARRIVAL, "W1"), plan(other, Set.of(), ARRIVAL, "W1"));
        assertThat(told(difference))
                .containsExactly(
                        "W6 NEW null 2027-04-05",
                        "W37 MOVED 2027-03-31 2027-04-05",
                        "W1 DONE_IN_VAIN 2027-02-04 null",
                        "W4 GONE 2027-04-05 null",
                        "W5 GONE 2027-11-26 null");
        assertThat(difference.startBefore()).isEqualTo("2027-02-04");
        assertThat(difference.startAfter()).isEqualTo("2027-02-10");
    }

    @Test
    void aTaskThatHasBecomeDoneIsNoChangeOfThePlan() {
        assertThat(told(Plan.difference(plan(TEMPLATE, Set.of(), ARRIVAL), plan(TEMPLATE, Set.of(), ARRIVAL, "W1"))))
                .isEmpty();
        assertThat(told(Plan.difference(plan(TEMPLATE, Set.of(), ARRIVAL, "W1"), plan(TEMPLATE, Set.of(), ARRIVAL))))
                .containsExactly("W1 NEW null 2027-02-04");
    }

    @Test
    void aDueDateThatIsLostHasMoved() {
        assertThat(told(Plan.difference(plan(TEMPLATE, Set.of(), ARRIVAL, "W1"), plan(TEMPLATE, Set.of(), null, "W1"))))
                .contains("W2 MOVED 2027-04-05 null");
    }

    @Test
    void progressCountsWhatIsNeeded() {
        Plan plan = plan(TEMPLATE, Set.of(), LocalDate.of(2027, 1, 29), "W5");
        Progress all = plan.progress(task -> true);
        assertThat(all).isEqualTo(new Progress(1, 2, 2, 4));
        assertThat(all.all()).isEqualTo(5);
        assertThat(plan.progress(task -> task.code().equals("W5"))).isEqualTo(new Progress(1, 0, 0, 0));
    }
}
