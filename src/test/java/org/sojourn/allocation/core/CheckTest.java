package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sojourn.allocation.core.Violation.Kind;
import org.sojourn.vocabulary.Points;

/** What the check says of a decision that is not right: each thing by its name, and nothing else. */
class CheckTest {
    private static final Intake MARKET = new Intake(
            List.of(new Option("o1", "p", 1), new Option("o2", "p", 1)),
            List.of(Pool.outermost("p", 1)),
            List.of(
                    WorkedExample.student("s1", "o1 90.0", "o2 90.0"),
                    WorkedExample.student("s2", "o1 80.0", "o2 80.0"),
                    new Student(
                            "s3",
                            List.of(Wish.of("o1", new Points(700)).barredBy(new Ineligibility("SEMESTER", "2", "5"))))),
            List.of(),
            new Lottery("seed"));

    private static List<Violation> of(Map<String, String> assignment) {
        return Check.of(MARKET, assignment).violations();
    }

    private static Violation is(Kind kind, String student, String subject) {
        return new Violation(kind, student, subject);
    }

    @Test
    void theRightAssignmentHasNoViolation() {
        assertThat(of(Map.of("s1", "o1"))).isEmpty();
    }

    @Test
    void aPoolThatGivesTooManyIsNamedAndWhoItWouldNotKeep() {
        assertThat(of(Map.of("s1", "o1", "s2", "o2")))
                .containsExactlyInAnyOrder(
                        is(Kind.OVER_CAPACITY, "", "p"),
                        is(Kind.NOT_CHOSEN, "s2", "o2"),
                        is(Kind.OTHER_RESULT, "s2", "o2"));
    }

    @Test
    void whoIsPassedOverIsNamedWithEveryPlaceThatWouldTakeHer() {
        assertThat(of(Map.of("s2", "o1")))
                .containsExactlyInAnyOrder(
                        is(Kind.BLOCKING, "s1", "o1"),
                        is(Kind.BLOCKING, "s1", "o2"),
                        is(Kind.OTHER_RESULT, "s1", ""),
                        is(Kind.OTHER_RESULT, "s2", "o1"));
    }

    @Test
    void aPlaceAgainstARuleOrTheListIsNamed() {
        assertThat(of(Map.of("s3", "o1"))).contains(is(Kind.NOT_ELIGIBLE, "s3", "o1"));
        assertThat(of(Map.of("s3", "o2"))).contains(is(Kind.NOT_LISTED, "s3", "o2"));
        assertThat(of(Map.of("s1", "o1", "nobody", "o2"))).containsExactly(is(Kind.NOT_LISTED, "nobody", "o2"));
    }

    @Test
    void aDigestThatIsNotThatOfTheRunIsFound() {
        Decision right = Allocation.decide(MARKET);
        String other = "0".repeat(64);
        for (Decision wrong : List.of(
                with(right, other, right.lotteryCommitment(), right.resultDigest()),
                with(right, right.intakeDigest(), other, right.resultDigest()),
                with(right, right.intakeDigest(), right.lotteryCommitment(), other)))
            assertThat(Check.of(MARKET, wrong).violations()).containsExactly(is(Kind.DIGEST, "", ""));
    }

    private static Decision with(Decision right, String intake, String lottery, String result) {
        return new Decision(
                right.engine(), intake, lottery, result, right.assignment(), right.verdicts(), right.seats());
    }

    @Test
    void aReasonThatTheScanDoesNotShowIsNamed() {
        Decision right = Allocation.decide(MARKET);
        Verdict refused = right.verdict("s2", "o1");
        Verdict wrong = new Verdict(
                "s2",
                refused.position(),
                "o1",
                refused.outcome(),
                refused.reason(),
                refused.score(),
                refused.binding(),
                new Points(899),
                null,
                null);
        List<Verdict> verdicts = new ArrayList<>(right.verdicts());
        verdicts.set(verdicts.indexOf(refused), wrong);
        assertThat(reasons(right, verdicts)).containsExactly(is(Kind.WRONG_REASON, "s2", "o1"));
    }

    @Test
    void aReasonTooManyOrTooFewIsFound() {
        Decision right = Allocation.decide(MARKET);
        List<Verdict> fewer = new ArrayList<>(right.verdicts());
        Verdict gone = fewer.remove(0);
        assertThat(reasons(right, fewer))
                .containsExactlyInAnyOrder(
                        is(Kind.WRONG_REASON, gone.student(), gone.option()), is(Kind.WRONG_REASON, "", ""));
        List<Verdict> more = new ArrayList<>(right.verdicts());
        more.add(Verdict.plain("s3", 2, Wish.of("o2", Points.ZERO), Outcome.NOT_NEEDED, Reason.HIGHER_WISH_GRANTED));
        assertThat(reasons(right, more)).containsExactly(is(Kind.WRONG_REASON, "", ""));
    }

    private static List<Violation> reasons(Decision right, List<Verdict> verdicts) {
        return Check.of(
                        MARKET,
                        new Decision(
                                right.engine(),
                                right.intakeDigest(),
                                right.lotteryCommitment(),
                                right.resultDigest(),
                                right.assignment(),
                                verdicts,
                                right.seats()))
                .violations();
    }

    @Test
    void aWalkDownIsHeldToBeFairWhereAllPlacesRankAlikeAndOnlyThere() {
        Student low = WorkedExample.student("a", "K 50.0", "L 50.0");
        Student high = WorkedExample.student("b", "K 60.0");
        Student apart = WorkedExample.student("a", "K 50.0", "L 70.0");
        Map<String, String> passedOver = Map.of("a", "K");
        assertThat(walk(passedOver, new Lottery("s"), low, high)).contains(Kind.BLOCKING);
        assertThat(walk(passedOver, new Lottery("s", Lottery.Kind.PER_OPTION), low, high))
                .doesNotContain(Kind.BLOCKING)
                .contains(Kind.OTHER_RESULT);
        assertThat(walk(Map.of("a", "K"), new Lottery("s"), apart, high))
                .as("with 70 at the other place she comes first and may choose")
                .isEmpty();
    }

    private static List<Kind> walk(Map<String, String> assignment, Lottery lottery, Student... students) {
        Intake intake = new Intake(
                        List.of(Option.alone("K", 1), Option.alone("L", 1)),
                        List.of(),
                        List.of(students),
                        List.of(),
                        lottery)
                .with(Mechanism.MERIT_WALK_DOWN);
        return Check.of(intake, new TreeMap<>(assignment)).violations().stream()
                .map(Violation::kind)
                .toList();
    }

    @Test
    void otherMechanismsThanThoseThatPromiseItAreNotHeldToBeFair() {
        Intake intake = new Intake(
                        List.of(Option.alone("K", 1)),
                        List.of(),
                        List.of(WorkedExample.student("a", "K 50.0"), WorkedExample.student("b", "K 60.0")),
                        List.of(),
                        new Lottery("s"))
                .with(Mechanism.LOTTERY_WALK_DOWN);
        String first = intake.lottery().order(List.of("a", "b")).get(0);
        String second = first.equals("a") ? "b" : "a";
        assertThat(Check.of(intake, Map.of(second, "K")).violations())
                .extracting(Violation::kind)
                .containsOnly(Kind.OTHER_RESULT);
    }
}
