package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.welcome.core.APlan.TODAY;
import static org.sojourn.welcome.core.APlan.path;
import static org.sojourn.welcome.core.APlan.plan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a start is safe, and why no earlier. */
class StartGateTest {
    @Test
    void theGateSaysWhenAStartIsSafeAndThePathSaysWhy() {
        Template template = ATask.template(
                ATask.named("W1"),
                ATask.named("W2").needs("W1").works(20),
                ATask.named("W3").needs("W2").waits(85),
                ATask.named("W4").needs("W1").works(9),
                ATask.named(Template.GATE).needs("W4,W3").works(1));
        Plan plan = plan(template);
        assertThat(plan.earliestSafeStart()).isEqualTo("2027-05-18");
        assertThat(plan.criticalPath())
                .containsExactly(
                        new PathStep("W2", "W1", TODAY, 20, LeadKind.WORK, LocalDate.of(2027, 2, 21)),
                        new PathStep(
                                "W3", "W2", LocalDate.of(2027, 2, 21), 85, LeadKind.WAIT, LocalDate.of(2027, 5, 17)),
                        new PathStep(
                                Template.GATE,
                                "W3",
                                LocalDate.of(2027, 5, 17),
                                1,
                                LeadKind.WORK,
                                LocalDate.of(2027, 5, 18)));
        assertThat(path(plan(template, "W2", "2027-01-30"))).containsExactly("W3", Template.GATE);
        assertThat(plan(template, "W2", "2027-01-30").criticalPath().get(0).after())
                .isEqualTo("W2");
    }

    @Test
    void ofEqualsTheFirstIsOnThePath() {
        ATask[] both = {
            ATask.named("W2").works(4),
            ATask.named("W1").works(4),
            ATask.named("W3").works(4),
            ATask.named(Template.GATE).needs("W1/W2,W3")
        };
        assertThat(path(plan(ATask.template(both)))).containsExactly("W1", Template.GATE);
        both[3].needs("W3,W2/W1");
        assertThat(path(plan(ATask.template(both)))).containsExactly("W3", Template.GATE);
        both[3].needs("W2/W1");
        assertThat(path(plan(ATask.template(both)))).containsExactly("W2", Template.GATE);
    }

    @Test
    void aPassedGateHasItsDayAndNoPath() {
        Template template = ATask.template(
                ATask.named("W1").works(4), ATask.named(Template.GATE).needs("W1"));
        Plan plan = plan(template, Template.GATE, "2027-01-20");
        assertThat(plan.earliestSafeStart()).isEqualTo("2027-01-20");
        assertThat(plan.criticalPath()).isEmpty();
        Plan open = plan(template, "W1", "2027-01-20");
        assertThat(open.earliestSafeStart()).isEqualTo("2027-02-01");
        assertThat(path(open)).containsExactly(Template.GATE);
        assertThat(open.criticalPath().get(0).after()).isEqualTo("W1");
    }

    @Test
    void withoutAGateThatAppliesNoStartIsTold() {
        Plan plan = plan(
                ATask.template(ATask.named("W1"), ATask.named(Template.GATE).when("EMPLOYED")));
        assertThat(plan.earliestSafeStart()).isNull();
        assertThat(plan.criticalPath()).isEmpty();
        assertThat(plan.gate()).isEmpty();
    }

    @Test
    void theGateNamesWhatItWaitsForAsFarAsItApplies() {
        Plan plan = plan(
                ATask.template(
                        ATask.named("W1"),
                        ATask.named("W2"),
                        ATask.named("W3").when("EMPLOYED"),
                        ATask.named("W4"),
                        ATask.named(Template.GATE).needs("W4/W3,W1")),
                "W1",
                "2027-01-20");
        assertThat(plan.gate()).extracting(PlannedTask::code).containsExactly("W1", "W4");
        assertThat(plan.gate()).extracting(PlannedTask::state).containsExactly(TaskState.DONE, TaskState.OPEN);
    }
}
