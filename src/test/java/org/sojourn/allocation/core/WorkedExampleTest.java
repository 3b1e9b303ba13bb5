package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.vocabulary.Points;

class WorkedExampleTest {
    private final Intake intake = WorkedExample.intake();
    private final Decision decision = Allocation.decide(intake);

    @Test
    void thePlacesGoToWhomTheExampleSays() {
        assertThat(decision.assignment())
                .isEqualTo(Map.of("Cem", "KCL-W", "Ben", "KCL-S", "Anna", "FLI-W", "Dana", "UMW-S", "Emil", "UMW-W"));
        assertThat(decision.placeOf("Cem")).contains("KCL-W");
        assertThat(decision.placeOf("Fina")).isEmpty();
        assertThat(decision.placeOf("Gil")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna,KCL-W,OPTION_FULL,OPTION,KCL-W,1,81.5,81.0",
        "Ben,KCL-W,OPTION_FULL,OPTION,KCL-W,1,81.5,78.5",
        "Dana,KCL-S,POOL_FULL,POOL,KCL,2,78.5,74.0",
        "Emil,UMW-S,OPTION_FULL,OPTION,UMW-S,1,79.0,70.0",
        "Fina,FLI-W,OPTION_FULL,OPTION,FLI-W,1,81.0,66.0",
        "Fina,UMW-W,POOL_FULL,POOL,UMW,2,70.0,66.0",
        "Gil,UMW-W,POOL_FULL,POOL,UMW,2,70.0,59.0"
    })
    void everyRefusalNamesTheNodeAndTheNumbers(
            String student,
            String option,
            Reason reason,
            Node.Kind kind,
            String node,
            int capacity,
            String last,
            String own) {
        Verdict verdict = decision.verdict(student, option);
        assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(verdict.reason()).isEqualTo(reason);
        assertThat(verdict.binding()).isEqualTo(new Node(kind, node, capacity));
        assertThat(verdict.lastAdmitted()).isEqualTo(Points.parse(last));
        assertThat(verdict.score()).isEqualTo(Points.parse(own));
    }

    @Test
    void gilIsKeptOutByTheRuleHeDoesNotMeet() {
        Verdict verdict = decision.verdict("Gil", "KCL-S");
        assertThat(verdict.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(verdict.barred()).isEqualTo(new Ineligibility("LANGUAGE_MISSING", "", "en B2"));
        assertThat(verdict.binding()).isNull();
    }

    @Test
    void wishesBelowTheResultAreNotNeeded() {
        assertThat(decision.verdict("Ben", "UMW-W").outcome()).isEqualTo(Outcome.NOT_NEEDED);
        assertThat(decision.verdict("Cem", "FLI-W").outcome()).isEqualTo(Outcome.NOT_NEEDED);
        assertThat(decision.verdict("Cem", "KCL-W").outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(decision.verdicts()).hasSize(15);
    }

    @Test
    void seatsAndCutOffsAreCountedAtEveryNode() {
        assertThat(decision.seatsAt(Node.Kind.OPTION, "KCL-S"))
                .isEqualTo(new Seats(new Node(Node.Kind.OPTION, "KCL-S", 2), 1, 1, true, new Points(785), "Ben"));
        assertThat(decision.seatsAt(Node.Kind.POOL, "UMW"))
                .isEqualTo(new Seats(new Node(Node.Kind.POOL, "UMW", 2), 2, 0, true, new Points(700), "Emil"));
        assertThat(decision.seats()).hasSize(7);
    }

    @Test
    void theCheckFindsNothing() {
        assertThat(Check.of(intake, decision)).isEqualTo(new Check(7, 15, List.of()));
    }

    @Test
    void whenAnnaDeclinesFinaMovesUpAndNobodyElse() {
        Map<String, String> after =
                Allocation.decide(intake.without(Set.of("Anna"))).assignment();
        assertThat(after)
                .isEqualTo(Map.of("Cem", "KCL-W", "Ben", "KCL-S", "Fina", "FLI-W", "Dana", "UMW-S", "Emil", "UMW-W"));
    }

    @Test
    void whoHasAcceptedForGoodKeepsThePlaceInAMoveUp() {
        Intake moveUp = intake.without(Set.of("Cem")).keepingOnly(Map.of("Anna", "FLI-W"));
        Map<String, String> after = Allocation.decide(moveUp).assignment();
        assertThat(after)
                .isEqualTo(Map.of("Anna", "FLI-W", "Ben", "KCL-W", "Dana", "KCL-S", "Emil", "UMW-S", "Fina", "UMW-W"));
    }

    @Test
    void theNeededScoreIsExact() {
        assertThat(Needed.score(intake, "Ben", "KCL-W")).contains(Points.parse("81.6"));
        assertThat(Needed.score(intake, "Dana", "KCL-S")).contains(Points.parse("78.6"));
        assertThat(Needed.score(intake, "Gil", "KCL-S")).isEmpty();
        assertThat(Needed.score(intake, "Cem", "KCL-W")).isEmpty();
        assertThat(Needed.score(intake, "Ben", "UMW-W")).isEmpty();
    }
}
