package org.sojourn.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.calls.CallWindowTest.assertRefused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.journal.Told;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.calls.rules.Template;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;
import org.sojourn.vocabulary.AcademicYear;

@ContainerTest
class CallsIT {
    private static final AcademicYear YEAR = new AcademicYear(2027);

    @Inject
    private CallDesk desk;

    @Inject
    private CallRegister register;

    @Inject
    private DatabaseClock clock;

    private long place;

    @BeforeEach
    void aCoordinatorWithAPlace() {
        place = Given.aPlace(2);
        As.coordinator();
    }

    @AfterEach
    void rightTheClock() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void aCallGoesFromDraftToRelease() {
        long id = anOpenCall();
        CallCard open = register.call(id).orElseThrow();
        assertThat(open.phase()).isEqualTo(CallPhase.OPEN);
        assertThat(open.seedHash()).hasSize(64);
        assertThat(open.seedPublished()).isNull();
        register.refuseUnlessOpen(id);

        Given.theClockIsAheadBy(Duration.ofDays(10));
        assertThat(register.call(id).orElseThrow().phase()).isEqualTo(CallPhase.CLOSED);
        assertRefused("call-is-over", () -> register.refuseUnlessOpen(id));
        String seed = register.lotterySeed(id);
        desk.publishSeed(id);

        CallCard released = register.call(id).orElseThrow();
        assertThat(released.phase()).isEqualTo(CallPhase.RELEASED);
        assertThat(released.seedPublished()).isEqualTo(seed);
        assertThat(Seal.digest(seed)).isEqualTo(open.seedHash());
        assertRefused("call-released", () -> desk.publishSeed(id));
    }

    @Test
    void theSeedLiesSealedUntilTheWindowIsOver() {
        long id = anOpenCall();

        assertRefused("call-not-over-yet", () -> register.lotterySeed(id));
        assertRefused("call-not-over-yet", () -> desk.publishSeed(id));
        String sealed = Sql.text("SELECT seed_sealed FROM exchange_call WHERE id = ?", id);
        Given.theClockIsAheadBy(Duration.ofDays(10));
        assertThat(sealed).doesNotContain(register.lotterySeed(id));
        As.student();
        assertThatThrownBy(() -> register.lotterySeed(id)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void everySavingOfRulesKeepsAVersionUntilTheCallOpens() {
        long id = aDraft();
        desk.saveRules(new CallDesk.SaveRules(id, version(id), RuleBook.pointsGiven()));
        desk.saveRules(new CallDesk.SaveRules(id, version(id), RuleBook.pointsGiven()));
        assertThat(register.versions(id)).extracting(RulesRow::number).containsExactly(2, 1);
        assertThat(register.rules(id)).isEqualTo(RuleBook.pointsGiven());
        assertThat(register.rulesVersion(id, 1)).isEqualTo(RuleBook.standard());

        desk.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), Set.of(place)));
        desk.open(new CallDesk.OpenCall(id, version(id)));

        assertThat(register.rulesRow(id).frozenAt()).isNotNull();
        assertThat(register.rulesRow(id).digest())
                .isEqualTo(RuleBook.pointsGiven().digest());
        assertRefused(
                "call-already-opened",
                () -> desk.saveRules(new CallDesk.SaveRules(id, version(id), RuleBook.standard())));
        assertThat(register.versions(id)).hasSize(2);
    }

    @Test
    void aCallDoesNotOpenWithoutPlacesOrWithFlawedRules() {
        long id = aDraft();
        assertRefused("call-without-places", () -> desk.open(new CallDesk.OpenCall(id, version(id))));

        desk.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), Set.of(place)));
        RuleBook empty = new RuleBook(new EligibilityRules(1, null), List.of(), List.of(), LotteryKind.ONE_FOR_ALL);
        desk.saveRules(new CallDesk.SaveRules(id, version(id), empty));

        assertRefused("rule-flaw.NO_CRITERIA", () -> desk.open(new CallDesk.OpenCall(id, version(id))));
        assertThat(register.call(id).orElseThrow().phase()).isEqualTo(CallPhase.DRAFT);
    }

    @Test
    void everyVersionReadsBackForTheDifference() {
        long id = aDraft();
        for (Template template : List.of(Template.PRAGUE, Template.WARSAW, Template.PROPOSAL))
            desk.saveRules(new CallDesk.SaveRules(id, version(id), template.book()));

        assertThat(register.books(id))
                .containsExactly(
                        Template.PROPOSAL.book(), Template.WARSAW.book(), Template.PRAGUE.book(), RuleBook.standard());
        As.student();
        assertThatThrownBy(() -> register.books(id)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aCallDoesNotOpenWithRulesNoRunCanFollowOrAboutPlacesItDoesNotHave() {
        long id = aDraft();
        desk.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), Set.of(place)));
        String code = Sql.text("SELECT code FROM exchange_place WHERE id = ?", place);

        keep(id, new SeatRule(SeatRule.Kind.UNITS, code, "", 2));
        assertRefused("rule-flaw.CANNOT_BE_RUN", () -> desk.open(new CallDesk.OpenCall(id, version(id))));
        keep(id, SeatRule.reserve("NOWHERE-W", "FIRST_TIMER", 1));
        assertRefused("call-reserve-of-no-place", () -> desk.open(new CallDesk.OpenCall(id, version(id))));
        keep(id, SeatRule.reserve(code, "FIRST_TIMER", 1));
        desk.open(new CallDesk.OpenCall(id, version(id)));

        assertThat(register.call(id).orElseThrow().phase()).isEqualTo(CallPhase.OPEN);
    }

    private void keep(long id, SeatRule rule) {
        RuleBook book = RuleBook.standard().with(SeatRules.PLAIN.with(List.of(rule)));
        desk.saveRules(new CallDesk.SaveRules(id, version(id), book));
    }

    @Test
    void aPlaceOfAnotherYearOrWithdrawnIsRefused() {
        long id = aDraft();
        Sql.change("UPDATE exchange_place SET academic_year = 2028 WHERE id = ?", place);
        assertRefused(
                "call-place-of-another-year",
                () -> desk.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), Set.of(place))));

        long withdrawn = Given.aPlace(1);
        desk.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), Set.of(withdrawn)));
        Sql.change("UPDATE exchange_place SET withdrawn_at = NOW(6) WHERE id = ?", withdrawn);
        assertRefused("call-place-withdrawn", () -> desk.open(new CallDesk.OpenCall(id, version(id))));
    }

    @Test
    void choosingPlacesMakesAnOlderPageStale() {
        long id = aDraft();
        int seen = version(id);
        desk.choosePlaces(new CallDesk.ChoosePlaces(id, seen, Set.of(place)));

        assertThat(version(id)).isGreaterThan(seen);
        assertRefused("stale", () -> desk.choosePlaces(new CallDesk.ChoosePlaces(id, seen, Set.of())));
        assertRefused("stale", () -> desk.open(new CallDesk.OpenCall(id, seen)));
        assertThat(register.placeIds(id)).containsExactly(place);
    }

    @Test
    void aSecondClickOnOpenDrawsNoSecondLottery() {
        long id = aDraft();
        desk.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), Set.of(place)));
        int seen = version(id);
        desk.open(new CallDesk.OpenCall(id, seen));
        String hash = register.call(id).orElseThrow().seedHash();

        assertRefused("stale", () -> desk.open(new CallDesk.OpenCall(id, seen)));
        assertThat(register.call(id).orElseThrow().seedHash()).isEqualTo(hash);
    }

    @Test
    void aStudentSeesNoDraftAndChangesNothing() {
        long draft = aDraft();
        long open = anOpenCall();
        As.student();

        assertThat(register.call(draft)).isEmpty();
        assertThatThrownBy(() -> register.rules(draft)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> register.placeIds(draft)).isInstanceOf(NotPermitted.class);
        assertThat(register.openToStudents())
                .extracting(CallCard::id)
                .contains(open)
                .doesNotContain(draft);
        assertThat(register.rules(open)).isEqualTo(RuleBook.standard());
        assertThatThrownBy(() -> register.calls()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> register.versions(open)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.open(new CallDesk.OpenCall(draft, 1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.publishSeed(open)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theDeadlineMovesWithAReasonThatTheJournalKeeps() {
        long id = anOpenCall();
        LocalDateTime later = register.call(id).orElseThrow().lastMinute().plusDays(3);

        assertRefused(
                "call-extension-reason", () -> desk.extend(new CallDesk.ExtendDeadline(id, version(id), later, " ")));
        desk.extend(new CallDesk.ExtendDeadline(id, version(id), later, "Server stood still"));

        assertThat(register.call(id).orElseThrow().lastMinute()).isEqualTo(later);
        assertThat(Told.by("calls.deadline-extended", "exchange_call", id))
                .anyMatch(line -> line.contains("Server stood still"));
    }

    @Test
    void aDraftGoesWithItsRulesAndAnOpenedCallStays() {
        long draft = aDraft();
        desk.choosePlaces(new CallDesk.ChoosePlaces(draft, version(draft), Set.of(place)));
        desk.remove(new CallDesk.RemoveCall(draft, version(draft)));
        assertThat(register.call(draft)).isEmpty();
        assertThat(Sql.number("SELECT COUNT(*) FROM rule_version WHERE call_id = ?", draft))
                .isZero();

        long open = anOpenCall();
        assertRefused("call-already-opened", () -> desk.remove(new CallDesk.RemoveCall(open, version(open))));
    }

    @Test
    void twoCallsOfAYearNeedTwoTitles() {
        String title = "Call " + Given.number();
        desk.create(new CallDesk.CreateCall(terms(title)));

        assertThatThrownBy(() -> desk.create(new CallDesk.CreateCall(terms(title))))
                .hasStackTraceContaining("call_title_is_unique");
    }

    @Test
    void theListCountsPlaces() {
        long id = anOpenCall();

        assertThat(register.placeCounts()).containsEntry(id, 1);
        assertThat(register.calls()).extracting(CallCard::id).contains(id);
    }

    private long aDraft() {
        return desk.create(new CallDesk.CreateCall(terms("Call " + Given.number())));
    }

    private long anOpenCall() {
        long id = aDraft();
        desk.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), Set.of(place)));
        desk.open(new CallDesk.OpenCall(id, version(id)));
        return id;
    }

    private int version(long id) {
        return register.callForOffice(id).orElseThrow().version();
    }

    private CallDesk.Terms terms(String title) {
        LocalDateTime today = CallWindow.local(clock.now());
        return new CallDesk.Terms(title, title, YEAR, today.minusDays(1), today.plusDays(7), 14);
    }
}
