package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.allocation.RunDesk.MoveRun;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallRegister;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PlaceTerms;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;

@ContainerTest
class ReleaseIT {
    @Inject
    ExampleCall example;

    @Inject
    RunDesk desk;

    @Inject
    RunRegister register;

    @Inject
    CallRegister calls;

    @Inject
    CallDesk callDesk;

    @Inject
    PlaceDesk placeDesk;

    @Inject
    PlaceRegister places;

    @Inject
    ApplicationDesk applications;

    @Inject
    ApplicationRegister applicationRegister;

    @Inject
    DatabaseClock clock;

    @AfterEach
    void everythingIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
        ReleaseFails.switchOn(false);
    }

    @Test
    void aReleaseWritesOffersSeatsAndTheSeedBehindTheHashShownBefore() {
        long call = example.closed();
        String promised = calls.call(call).orElseThrow().seedHash();
        desk.release(example.approved(call));
        assertThat(Sql.rows(
                        "SELECT CONCAT(a.given_name, ' ', p.code) FROM place_offer o JOIN account a ON a.id = o.account_id"
                                + " JOIN exchange_place p ON p.id = o.place_id WHERE o.call_id = ? AND o.status = 'OPEN'",
                        call))
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrder("Cem KCL-W", "Ben KCL-S", "Anna FLI-W", "Dana UMW-S", "Emil UMW-W");
        assertThat(Sql.rows(
                        "SELECT CONCAT(kind, ' ', SUM(capacity), ' ', SUM(taken)) FROM seat_count WHERE call_id = ?"
                                + " GROUP BY kind ORDER BY kind",
                        call))
                .extracting(row -> row.get(0))
                .containsExactly("PLACE 7 0", "POOL 4 0");
        assertThat(Seal.digest(calls.call(call).orElseThrow().seedPublished())).isEqualTo(promised);
        assertThat(Sql.rows(
                        "SELECT act FROM journal_entry WHERE object_type = 'exchange_call' AND object_id = ?"
                                + " AND act IN ('calls.seed-published', 'offers.offers-made')",
                        call))
                .hasSize(2);
    }

    @Test
    void withoutApprovalNothingIsReleasedAndAfterItNothingTwice() {
        long call = example.closed();
        long run = example.decide(call);
        assertThatThrownBy(() -> desk.release(example.seen(run))).hasMessage("run-not-approved");
        desk.propose(example.seen(run));
        assertThatThrownBy(() -> desk.release(example.seen(run))).hasMessage("run-not-approved");
        assertNothingIsOut(call);
        As.approver();
        desk.approve(example.seen(run));
        assertThatThrownBy(() -> desk.release(example.seen(run))).isInstanceOf(NotPermitted.class);
        As.coordinator();
        desk.release(example.seen(run));
        assertThatThrownBy(() -> desk.release(example.seen(run))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> example.decide(call)).hasMessage("run-after-release");
        assertThat(Sql.number("SELECT COUNT(*) FROM place_offer WHERE call_id = ?", call))
                .isEqualTo(5);
    }

    @Test
    void afterAPlaceGotSmallerTheApprovedRunIsNotReleased() {
        long call = example.closed();
        MoveRun run = example.approved(call);
        shrink(call, "UMW-W");
        assertThatThrownBy(() -> desk.release(run)).hasMessage("run-stale");
        assertNothingIsOut(call);
        assertThat(state(run)).isEqualTo("APPROVED");
    }

    @Test
    void afterSomebodyWithdrewTheApprovedRunIsNotReleased() {
        long call = example.closed();
        MoveRun run = example.approved(call);
        withdraw(call, ExampleCall.account("Anna", "Brandt"));
        As.coordinator();
        assertThatThrownBy(() -> desk.release(run)).hasMessage("run-stale");
        assertNothingIsOut(call);
    }

    @Test
    void afterTheDeadlineWasExtendedTheApprovedRunIsNotReleased() {
        long call = example.closed();
        MoveRun run = example.approved(call);
        callDesk.extend(new CallDesk.ExtendDeadline(
                call,
                example.version(call),
                calls.call(call).orElseThrow().lastMinute().plusDays(9),
                "The post was late"));
        assertThatThrownBy(() -> desk.release(run)).hasMessage("run-stale");
        assertNothingIsOut(call);
    }

    @Test
    void whenOneOfThoseWhoWriteAtAReleaseFailsNothingOfItStays() {
        long call = example.closed();
        MoveRun run = example.approved(call);
        ReleaseFails.switchOn(true);
        assertThatThrownBy(() -> desk.release(run)).hasStackTraceContaining("this release shall fail");
        assertNothingIsOut(call);
        assertThat(state(run)).isEqualTo("APPROVED");
        ReleaseFails.switchOn(false);
        desk.release(run);
        assertThat(state(run)).isEqualTo("RELEASED");
    }

    @Test
    void aScheduledReleaseHappensAtItsMinuteAndNotBefore() {
        long call = example.closed();
        MoveRun run = scheduled(call, Duration.ofHours(5));
        As.system();
        assertThat(desk.releaseDue(run.runId())).isFalse();
        assertNothingIsOut(call);
        Given.theClockIsAheadBy(Duration.ofDays(10).plusHours(6));
        desk.releaseDue(run.runId());
        assertThat(state(run)).isEqualTo("RELEASED");
        assertThat(desk.releaseDue(run.runId())).isFalse();
        assertThat(Sql.number("SELECT COUNT(*) FROM place_offer WHERE call_id = ?", call))
                .isEqualTo(5);
    }

    @Test
    void aScheduledRunThatNoLongerFitsGoesBackWithTheReason() {
        long call = example.closed();
        MoveRun run = scheduled(call, Duration.ofHours(5));
        shrink(call, "KCL-S");
        Given.theClockIsAheadBy(Duration.ofDays(10).plusHours(6));
        As.system();
        assertThat(desk.releaseDue(run.runId())).isFalse();
        As.coordinator();
        RunCard card = register.run(run.runId()).orElseThrow();
        assertThat(card.state()).isEqualTo(RunState.DECIDED);
        assertThat(card.refusedReason()).isEqualTo("stale");
        assertThat(card.approvedBy()).isNull();
        assertNothingIsOut(call);
    }

    @Test
    void onlyTheApplicationItselfReleasesWhatIsDue() {
        MoveRun run = scheduled(example.closed(), Duration.ofHours(5));
        assertThatThrownBy(() -> desk.releaseDue(run.runId())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.schedule(new RunDesk.ScheduleRelease(
                        run.runId(), run.version(), clock.now().minusSeconds(60))))
                .hasMessage("release-in-the-past");
        desk.sendBack(new RunDesk.SendBack(run.runId(), run.version(), "Not today"));
        assertThat(state(run)).isEqualTo("DECIDED");
    }

    @Test
    void aStudentSeesHerOwnResultAndNothingBeforeTheRelease() {
        long call = example.closed();
        MoveRun run = example.approved(call);
        long dana = ExampleCall.account("Dana", "Nowak");
        As.account(dana);
        assertThat(register.myResult(call)).isEmpty();
        assertThat(register.releasedNodes(call)).isEmpty();
        As.coordinator();
        desk.release(run);
        As.account(dana);
        List<WishRow> hers = register.myResult(call);
        assertThat(hers).extracting(WishRow::outcome).containsExactly(Outcome.REFUSED, Outcome.GRANTED);
        assertThat(hers).extracting(WishRow::applicationId).containsOnly(ExampleCall.application(call, dana));
        As.student();
        assertThat(register.myResult(call)).isEmpty();
    }

    private MoveRun scheduled(long call, Duration in) {
        MoveRun run = example.approved(call);
        Instant at = clock.now().plus(in);
        desk.schedule(new RunDesk.ScheduleRelease(run.runId(), run.version(), at));
        return example.seen(run.runId());
    }

    private void shrink(long call, String code) {
        PlaceCard card = places.places(calls.placeIds(call)).values().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
        PlaceTerms smaller = new PlaceTerms(
                card.code(),
                card.direction(),
                card.kind(),
                card.programme(),
                card.term(),
                card.weeks(),
                card.capacity() - 1,
                card.poolId(),
                card.language(),
                card.level(),
                card.minimum());
        placeDesk.edit(new PlaceDesk.EditPlace(card.id(), card.version(), smaller));
    }

    private void withdraw(long call, long account) {
        As.account(account);
        var mine = applicationRegister.mine(call).orElseThrow();
        applications.withdraw(new ApplicationDesk.WithdrawApplication(mine.id(), mine.version(), ""));
    }

    private void assertNothingIsOut(long call) {
        assertThat(Sql.number("SELECT COUNT(*) FROM place_offer WHERE call_id = ?", call))
                .isZero();
        assertThat(Sql.number("SELECT COUNT(*) FROM seat_count WHERE call_id = ?", call))
                .isZero();
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM exchange_call WHERE id = ? AND seed_published IS NULL AND state = 'OPENED'",
                        call))
                .isEqualTo(1);
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry j JOIN allocation_run r ON r.id = j.object_id"
                                + " WHERE r.call_id = ? AND j.act = 'allocation.run-released'",
                        call))
                .isZero();
    }

    private static String state(MoveRun run) {
        return Sql.text("SELECT state FROM allocation_run WHERE id = ?", run.runId());
    }
}
