package org.sojourn.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.calls.CallWindowTest.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.platform.Seal;
import org.sojourn.vocabulary.AcademicYear;

/** A call along its course, with a clock that the test moves. */
class CallCourseTest {
    private static final AcademicYear YEAR = new AcademicYear(2027);
    private static final Instant EARLY = Instant.parse("2026-11-01T00:00:00Z");
    private static final String SEED = "5eed".repeat(16);

    @Test
    void theDefaultPlanIsTheOfficesYear() {
        CallPlan plan = CallPlan.after(LocalDateTime.parse("2027-01-15T23:59"));

        assertThat(plan.completeUntil()).isEqualTo(LocalDateTime.parse("2027-01-22T23:59"));
        assertThat(plan.scoringFrom()).isEqualTo(LocalDate.parse("2027-02-01"));
        assertThat(plan.committeeOn()).isEqualTo(LocalDate.parse("2027-03-01"));
        assertThat(plan.releaseOn()).isEqualTo(LocalDateTime.parse("2027-03-02T10:00"));
    }

    @Test
    void theStageFollowsTheClockAndTheActs() {
        ExchangeCall call = opened("2026-11-15T00:00", "2027-01-15T23:59");

        assertThat(call.stage(Instant.parse("2026-11-14T22:59:59Z"))).isEqualTo(CallStage.ANNOUNCED);
        assertThat(call.stage(Instant.parse("2026-11-14T23:00:00Z"))).isEqualTo(CallStage.OPEN);
        assertThat(call.stage(Instant.parse("2027-01-15T22:59:59Z"))).isEqualTo(CallStage.OPEN);
        assertThat(call.stage(Instant.parse("2027-01-15T23:00:00Z"))).isEqualTo(CallStage.COMPLETING);
        assertThat(call.stage(Instant.parse("2027-01-31T22:59:59Z"))).isEqualTo(CallStage.COMPLETING);
        assertThat(call.stage(Instant.parse("2027-01-31T23:00:00Z"))).isEqualTo(CallStage.SCORING);
        Instant released = Instant.parse("2027-03-02T09:00:00Z");
        call.release(SEED, released);
        assertThat(call.stage(released)).isEqualTo(CallStage.RELEASED);
        assertRefused(
                "call-released", () -> call.plan(CallPlan.after(LocalDateTime.parse("2027-01-15T23:59")), released));
        call.conclude(released);
        assertThat(call.stage(released)).isEqualTo(CallStage.CONCLUDED);
        assertThat(call.phase(released)).isEqualTo(CallPhase.RELEASED);
        assertRefused("call-concluded", () -> call.conclude(released));
    }

    @Test
    void proofsComeUntilTheMinutePlannedAndWishesOnlyUntilTheDeadline() {
        ExchangeCall call = opened("2026-11-15T00:00", "2027-01-15T23:59");
        Instant completes = Instant.parse("2027-01-22T23:00:00Z");

        call.refuseUnlessCompletable(completes.minusSeconds(1), null);
        assertRefused("call-is-complete", () -> call.refuseUnlessCompletable(completes, null));
        assertRefused("call-is-over", () -> call.refuseUnlessOpen(completes.minusSeconds(1), null));
    }

    /** One second before, at and after: on an ordinary day and over both changes of clocks. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-15T23:59, 2027-01-15T23:00:00Z",
        "2027-03-28T01:59, 2027-03-28T01:00:00Z",
        "2027-03-28T03:00, 2027-03-28T01:01:00Z",
        "2027-10-31T01:59, 2027-10-31T00:00:00Z",
        "2027-10-31T02:30, 2027-10-31T01:31:00Z",
        "2027-10-31T23:59, 2027-10-31T23:00:00Z"
    })
    void nothingLateComesInForAllNorForOne(String lastMinute, Instant end) {
        ExchangeCall forAll = opened("2026-11-15T00:00", lastMinute);
        forAll.refuseUnlessOpen(end.minusSeconds(1), null);
        assertRefused("call-is-over", () -> forAll.refuseUnlessOpen(end, null));
        assertRefused("call-is-over", () -> forAll.refuseUnlessOpen(end.plusSeconds(1), null));

        ExchangeCall forOne = opened("2026-11-15T00:00", "2027-01-10T23:59");
        Instant own = CallWindow.end(LocalDateTime.parse(lastMinute));
        forOne.extendForOne(own, EARLY);
        forOne.refuseUnlessOpen(end.minusSeconds(1), own);
        assertRefused("call-is-over", () -> forOne.refuseUnlessOpen(end, own));
        assertRefused("call-is-over", () -> forOne.refuseUnlessOpen(end.plusSeconds(1), own));
        assertRefused("call-is-over", () -> forOne.refuseUnlessOpen(end.minusSeconds(1), null));
    }

    @Test
    void theCallIsOverOnlyWhenTheLastDeadlineOfOnePersonIs() {
        ExchangeCall call = opened("2026-11-15T00:00", "2027-01-15T23:59");
        Instant own = CallWindow.end(LocalDateTime.parse("2027-01-20T12:00"));
        call.extendForOne(own, EARLY);
        Instant between = own.minusSeconds(1);

        assertThat(call.card(between).phase()).isEqualTo(CallPhase.OPEN);
        assertRefused("call-not-over-yet", () -> call.release(SEED, between));
        assertThat(call.card(between, null).phase()).isEqualTo(CallPhase.CLOSED);
        assertThat(call.card(between, own).phase()).isEqualTo(CallPhase.OPEN);
        assertThat(call.card(between, own).closesAt()).isEqualTo(own);
        assertThat(call.card(between, null).ownUntil())
                .as("not for students to know")
                .isNull();
        call.release(SEED, own);
        assertThat(call.phase(own)).isEqualTo(CallPhase.RELEASED);
    }

    @Test
    void oneDeadlineIsNeverEarlierThanThatOfAllNorOver() {
        ExchangeCall call = opened("2026-11-15T00:00", "2027-01-15T23:59");
        Instant closes = Instant.parse("2027-01-15T23:00:00Z");

        assertRefused("call-deadline-only-later", () -> call.extendForOne(closes, EARLY));
        assertRefused(
                "call-closes-in-the-past", () -> call.extendForOne(closes.plusSeconds(60), closes.plusSeconds(60)));
        assertRefused(
                "call-not-opened-yet",
                () -> draft("2026-11-15T00:00", "2027-01-15T23:59").extendForOne(closes.plusSeconds(60), EARLY));
    }

    @Test
    void whatWasPlannedMovesAlongWithALaterDeadline() {
        ExchangeCall call = opened("2026-11-15T00:00", "2027-01-15T23:59");

        call.extend(CallWindow.end(LocalDateTime.parse("2027-02-10T23:59")), EARLY);

        CallPlan plan = call.card(EARLY).plan();
        assertThat(plan.completeUntil()).isEqualTo(LocalDateTime.parse("2027-02-10T23:59"));
        assertThat(plan.scoringFrom()).isEqualTo(LocalDate.parse("2027-02-10"));
        assertThat(plan.committeeOn()).isEqualTo(LocalDate.parse("2027-03-01"));
    }

    @Test
    void thePromisedTimeForProofsIsNotTakenAway() {
        ExchangeCall call = opened("2026-11-15T00:00", "2027-01-15T23:59");
        CallPlan plan = call.card(EARLY).plan();

        assertRefused(
                "call-completion-only-later",
                () -> call.plan(with(plan, plan.completeUntil().minusMinutes(1)), EARLY));
        call.plan(with(plan, plan.completeUntil().plusDays(2)), EARLY);

        assertThat(call.card(EARLY).plan().completeUntil())
                .isEqualTo(plan.completeUntil().plusDays(2));
    }

    @Test
    void whetherProofsAreNeededIsSettledOnceItIsAnnounced() {
        ExchangeCall draft = draft("2026-11-15T00:00", "2027-01-15T23:59");
        CallPlan plan = draft.card(EARLY).plan();
        assertThat(plan.proofs()).isEqualTo(Proofs.WELCOME);
        draft.plan(asking(plan), EARLY);
        assertThat(draft.card(EARLY).plan().proofs()).isEqualTo(Proofs.NEEDED);

        ExchangeCall call = opened("2026-11-15T00:00", "2027-01-15T23:59");
        assertRefused("call-proofs-are-fixed", () -> call.plan(asking(plan), EARLY));
    }

    private static CallPlan asking(CallPlan plan) {
        return new CallPlan(
                plan.completeUntil(), plan.scoringFrom(), plan.committeeOn(), plan.releaseOn(), Proofs.NEEDED);
    }

    @Test
    void theDatesOfAPlanFollowEachOther() {
        ExchangeCall call = draft("2026-11-15T00:00", "2027-01-15T23:59");
        LocalDateTime complete = LocalDateTime.parse("2027-01-22T23:59");
        LocalDate scoring = LocalDate.parse("2027-02-01");
        LocalDate committee = LocalDate.parse("2027-03-01");
        LocalDateTime release = LocalDateTime.parse("2027-03-02T10:00");

        assertRefused(
                "call-plan-completion-early",
                () -> call.plan(new CallPlan(complete.minusDays(8), scoring, committee, release), EARLY));
        assertRefused(
                "call-plan-scoring-early",
                () -> call.plan(
                        new CallPlan(complete, complete.toLocalDate().minusDays(1), committee, release), EARLY));
        assertRefused(
                "call-plan-committee-early",
                () -> call.plan(new CallPlan(complete, scoring, scoring.minusDays(1), release), EARLY));
        assertRefused(
                "call-plan-release-early",
                () -> call.plan(new CallPlan(complete, scoring, committee, release.minusDays(2)), EARLY));
        call.plan(new CallPlan(null, null, null, null), EARLY);
        assertThat(call.card(EARLY).plan()).isEqualTo(new CallPlan(complete, scoring, committee, release));
    }

    private static CallPlan with(CallPlan plan, LocalDateTime completeUntil) {
        return new CallPlan(completeUntil, plan.scoringFrom(), plan.committeeOn(), plan.releaseOn());
    }

    private static ExchangeCall draft(String opens, String lastMinute) {
        CallWindow window = CallWindow.typed(LocalDateTime.parse(opens), LocalDateTime.parse(lastMinute));
        ExchangeCall call = new ExchangeCall("Ausschreibung", "Call", YEAR, window, 7) {
            @Override
            public long id() {
                return 1;
            }
        };
        call.plan(CallPlan.after(LocalDateTime.parse(lastMinute)), EARLY);
        return call;
    }

    private static ExchangeCall opened(String opens, String lastMinute) {
        ExchangeCall call = draft(opens, lastMinute);
        call.choosePlaces(List.of(1L));
        call.open("sealed", Seal.digest(SEED), EARLY);
        return call;
    }
}
