package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.allocation.core.Progress.Step;

class ProgressTest {
    private record Told(Step step, int done, int all) {}

    @Test
    void whatIsToldGoesForwardStepByStepAndChangesNothing() {
        Intake intake = new RandomIntakes(300, 20).draw(new Random(7));
        List<Told> told = new ArrayList<>();
        Decision decision = Allocation.decide(intake, (step, done, all) -> told.add(new Told(step, done, all)));
        Check check = Check.of(intake, decision, (step, done, all) -> told.add(new Told(step, done, all)));
        assertThat(decision).isEqualTo(Allocation.decide(intake));
        assertThat(check.passed()).isTrue();
        Set<Step> seen = EnumSet.noneOf(Step.class);
        told.forEach(one -> seen.add(one.step()));
        assertThat(seen).isEqualTo(EnumSet.allOf(Step.class));
        assertThat(told).allMatch(one -> one.done() >= 0 && one.done() <= one.all());
        assertThat(told.stream().map(Told::step).toList()).isSorted();
    }

    @Test
    void whoeverLooksCanStopADecisionInAnyOfItsSteps() {
        Intake intake = new RandomIntakes(300, 20).draw(new Random(8));
        Decision decision = Allocation.decide(intake);
        for (Step at : List.of(Step.DECIDE, Step.EXPLAIN))
            assertThatThrownBy(() -> Allocation.decide(intake, stopping(at))).hasMessage("stop");
        assertThatThrownBy(() -> Check.of(intake, decision, stopping(Step.CHECK)))
                .hasMessage("stop");
    }

    private static Progress stopping(Step at) {
        return (step, done, all) -> {
            if (step == at) throw new IllegalStateException("stop");
        };
    }
}
