package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** What the rules say about seats reaches the run: the worked example once more, with a group. */
@ContainerTest
class SeatRulesIT {
    @Inject
    ExampleCall example;

    @Inject
    RunRegister register;

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void aReservedPlaceGoesToHerGroupBeforeMorePoints() {
        SeatRules reserved = SeatRules.PLAIN.with(List.of(SeatRule.reserve("KCL-W", "FIRST_TIMER", 1)));

        assertThat(outcome(reserved, "Ben"))
                .isEqualTo(Map.of(
                        "Ben", "KCL-W", "Anna", "FLI-W", "Dana", "KCL-S", "Emil", "UMW-S", "Fina", "UMW-W", "Cem", "–",
                        "Gil", "–"));
    }

    @Test
    void aReserveStatedOnceHoldsAtEveryPlace() {
        SeatRules reserved = SeatRules.PLAIN.with(List.of(SeatRule.reserve(SeatRule.EVERY, "FIRST_TIMER", 1)));

        assertThat(outcome(reserved, "Ben")).containsEntry("Ben", "KCL-W");
        assertThat(outcome(reserved, "Fina"))
                .as("and at a place she is refused at by her points")
                .containsEntry("Fina", "FLI-W");
    }

    @Test
    void aRunHoldsOnlyTheGroupsThatItsRulesName() {
        long call = example.closed(RuleBook.pointsGiven());
        putInGroup(call, "Ben");
        assertThat(intake(example.decide(call))).doesNotContain("FIRST_TIMER");

        long named = example.closed(RuleBook.pointsGiven().with(SeatRules.PLAIN.preferring("FIRST_TIMER")));
        putInGroup(named, "Ben");
        assertThat(intake(example.decide(named))).contains("FIRST_TIMER");
    }

    private static String intake(long run) {
        return Sql.text("SELECT intake FROM allocation_run WHERE id = ?", run);
    }

    @Test
    void aGroupThatComesFirstIsServedBeforeAnyPoints() {
        assertThat(outcome(SeatRules.PLAIN.preferring("FIRST_TIMER"), "Gil"))
                .isEqualTo(Map.of(
                        "Cem", "KCL-W", "Ben", "KCL-S", "Anna", "FLI-W", "Dana", "UMW-S", "Gil", "UMW-W", "Emil", "–",
                        "Fina", "–"));
    }

    /** Nobody of the example is in a group, until she is put into it by the office's word for it. */
    private Map<String, String> outcome(SeatRules seats, String inGroup) {
        long call = example.closed(RuleBook.pointsGiven().with(seats));
        putInGroup(call, inGroup);
        long run = example.decide(call);
        assertThat(register.run(run).orElseThrow().violations()).isZero();
        return ExampleCall.outcome(run);
    }

    private static void putInGroup(long call, String givenName) {
        Sql.change(
                "INSERT INTO application_category (application_id, category) SELECT p.id, 'Erstmals' FROM application p"
                        + " JOIN account a ON a.id = p.account_id WHERE p.call_id = ? AND a.given_name = ?",
                call,
                givenName);
    }
}
