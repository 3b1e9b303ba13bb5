package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.vocabulary.Points;

/** Other rules on the applications of the worked example: who would gain, who would lose, and that nothing is kept. */
@ContainerTest
class OtherRulesIT {
    @Inject
    ExampleCall example;

    @Inject
    OtherRulesRegister register;

    @Inject
    CallRegister calls;

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void theCallsOwnRulesChangeNothing() {
        long call = example.closed();
        long run = example.decide(call);
        TriedRules tried = register.tried(call, calls.rules(call)).orElseThrow();
        assertThat(tried.moved()).isEmpty();
        assertThat(tried.tried()).isEqualTo(tried.present());
        assertThat(List.of(
                        tried.present().students(),
                        tried.present().placed(),
                        tried.present().firstWishes()))
                .containsExactly(7, 5, 1);
        assertThat(tried.present().ineligible()).isEqualTo(1);
        assertThat(ExampleCall.outcome(run)).hasSize(7);
    }

    @Test
    void aMinimumTakesThePlaceOfWhoIsBelowItAndGivesItToNobodyAboveWithoutNeed() {
        long call = example.closed();
        TriedRules tried =
                register.tried(call, calls.rules(call).needing(new Points(750))).orElseThrow();
        assertThat(tried.moved().stream()
                        .map(line -> line.name() + " " + line.effect())
                        .toList())
                .anyMatch(line -> line.startsWith("Emil ") && line.endsWith(" LOST"));
        assertThat(tried.tried().ineligible()).isGreaterThan(tried.present().ineligible());
        assertThat(tried.count(Effect.GAINED) + tried.count(Effect.LOST))
                .isEqualTo(tried.moved().size());
    }

    @Test
    void tryingRulesKeepsNothingAndIsForThoseWhoMayLookAtRuns() {
        long call = example.closed();
        RuleBook other = calls.rules(call).weighing("BASE", 50);
        String before = state(call);
        As.reader();
        assertThat(register.tried(call, other)).isPresent();
        assertThat(state(call)).isEqualTo(before);
        As.student();
        assertThatThrownBy(() -> register.tried(call, other)).isInstanceOf(NotPermitted.class);
    }

    private static String state(long call) {
        return Sql.rows(
                        "SELECT (SELECT COUNT(*) FROM allocation_run), (SELECT COUNT(*) FROM run_order),"
                                + " (SELECT COUNT(*) FROM rule_version), (SELECT COUNT(*) FROM journal_entry), version"
                                + " FROM exchange_call WHERE id = ?",
                        call)
                .toString();
    }
}
