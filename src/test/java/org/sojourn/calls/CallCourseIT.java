package org.sojourn.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.calls.CallWindowTest.assertRefused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Told;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.vocabulary.AcademicYear;

@ContainerTest
class CallCourseIT {
    private static final AcademicYear YEAR = new AcademicYear(2027);

    @Inject
    private CallDesk desk;

    @Inject
    private CourseDesk course;

    @Inject
    private OwnDeadlineDesk ownDeadlines;

    @Inject
    private OwnDeadlineRegister given;

    @Inject
    private CallCopyDesk copies;

    @Inject
    private CallClashRegister clashes;

    @Inject
    private PublicCallRegister announced;

    @Inject
    private CallRegister register;

    @Inject
    private DatabaseClock clock;

    @Inject
    private PlaceRegister places;

    private long place;
    private long office;

    @BeforeEach
    void aCoordinatorWithAPlace() {
        place = Given.aPlace(2);
        office = As.coordinator();
    }

    @AfterEach
    void rightTheClock() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void onePersonMayApplyLongerAndNobodyElse() {
        long id = anOpenCall();
        long student = Given.anAccount(Role.STUDENT);
        long another = Given.anAccount(Role.STUDENT);
        LocalDateTime later =
                register.callForOffice(id).orElseThrow().lastMinute().plusDays(3);
        give(id, student, later, "A reason of health");
        Given.theClockIsAheadBy(Duration.ofDays(8));

        assertThat(register.callForOffice(id).orElseThrow().phase()).isEqualTo(CallPhase.OPEN);
        assertRefused("call-not-over-yet", () -> register.lotterySeed(id));
        assertRefused("call-not-over-yet", () -> desk.publishSeed(id));
        As.account(student);
        register.refuseUnlessOpen(id);
        assertThat(register.call(id).orElseThrow().lastMinute()).isEqualTo(later);
        assertThat(register.openToStudents())
                .filteredOn(card -> card.id() == id)
                .extracting(CallCard::phase)
                .containsExactly(CallPhase.OPEN);
        As.account(another);
        assertRefused("call-is-over", () -> register.refuseUnlessOpen(id));
        register.refuseUnlessCompletable(id);
        assertThat(register.call(id).orElseThrow().phase()).isEqualTo(CallPhase.CLOSED);

        Given.theClockIsAheadBy(Duration.ofDays(12));
        As.account(student);
        assertRefused("call-is-over", () -> register.refuseUnlessOpen(id));
        As.account(office);
        assertThat(register.lotterySeed(id)).hasSize(64);
    }

    @Test
    void aDeadlineForOneIsJournaledWithoutItsReasonAndMovesLaterOnly() {
        long id = anOpenCall();
        long student = Given.anAccount(Role.STUDENT);
        LocalDateTime later =
                register.callForOffice(id).orElseThrow().lastMinute().plusDays(3);

        assertRefused(
                "own-deadline-of-nobody",
                () -> ownDeadlines.give(
                        new OwnDeadlineDesk.GiveOwnDeadline(id, version(id), "no such number", later, "Why")));
        assertRefused("call-extension-reason", () -> give(id, student, later, " "));
        give(id, student, later, "A reason of health");
        assertRefused("call-deadline-only-later", () -> give(id, student, later, "Again"));
        give(id, student, later.plusDays(1), "Again");

        assertThat(given.ofCall(id)).singleElement().satisfies(row -> {
            assertThat(row.accountId()).isEqualTo(student);
            assertThat(row.reason()).isEqualTo("Again");
        });
        assertThat(Told.by("calls.own-deadline-given", "exchange_call", id))
                .hasSizeGreaterThanOrEqualTo(1)
                .noneMatch(line -> line.contains("health"));
        As.student();
        assertThatThrownBy(() -> given.ofCall(id)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aDecisionIsTakenBackByALaterDeadlineAndCountsNoVersion() {
        long id = anOpenCall();
        Given.theClockIsAheadBy(Duration.ofDays(10));
        int version = version(id);
        As.approver();
        course.decide(id);
        course.decide(id);

        As.account(office);
        assertThat(register.callForOffice(id).orElseThrow().stage()).isEqualTo(CallStage.DECIDED);
        assertThat(version(id)).isEqualTo(version);
        course.reconsider(id);
        assertThat(register.callForOffice(id).orElseThrow().stage()).isEqualTo(CallStage.COMPLETING);
        As.approver();
        course.decide(id);
        As.account(office);
        LocalDateTime later = CallWindow.local(clock.now()).plusDays(2);
        desk.extend(new CallDesk.ExtendDeadline(id, version(id), later, "The server stood still"));
        Given.theClockIsAheadBy(Duration.ofDays(13));
        assertThat(register.callForOffice(id).orElseThrow().stage()).isNotEqualTo(CallStage.DECIDED);
    }

    @Test
    void aReleasedCallIsConcludedAndAnOpenOneIsNot() {
        long id = anOpenCall();
        assertRefused("call-not-released-yet", () -> course.conclude(new CourseDesk.ConcludeCall(id, version(id))));
        Given.theClockIsAheadBy(Duration.ofDays(10));
        desk.publishSeed(id);

        course.conclude(new CourseDesk.ConcludeCall(id, version(id)));

        assertThat(register.callForOffice(id).orElseThrow().stage()).isEqualTo(CallStage.CONCLUDED);
        assertThat(register.callForOffice(id).orElseThrow().phase()).isEqualTo(CallPhase.RELEASED);
    }

    @Test
    void aCopyHasRulesPlacesAndDatesOfTheNewYear() {
        long id = anOpenCall();
        String code = Sql.text("SELECT code FROM exchange_place WHERE id = ?", place);
        long next = Given.aPlace(3);
        Sql.change("UPDATE exchange_place SET academic_year = 2028, code = ? WHERE id = ?", code, next);

        long copy = copies.copy(new CallCopyDesk.CopyCall(id, new AcademicYear(2028)));

        CallCard card = register.callForOffice(copy).orElseThrow();
        assertThat(card.stage()).isEqualTo(CallStage.DRAFT);
        assertThat(card.year()).isEqualTo(new AcademicYear(2028));
        assertThat(card.copiedFrom()).isEqualTo(id);
        assertThat(register.rules(copy)).isEqualTo(RuleBook.pointsGiven());
        assertThat(register.placeIds(copy)).containsExactly(next);
        assertRefused("call-copy-not-later", () -> copies.copy(new CallCopyDesk.CopyCall(id, YEAR)));
        assertThat(clashesOf(copy)).extracting(Clash::code).doesNotContain("place-missing", "agreement-ends");
        Sql.change("DELETE FROM call_place WHERE call_id = ?", copy);
        assertThat(clashesOf(copy)).extracting(Clash::code).contains("place-missing");
    }

    @Test
    void everybodyReadsAnAnnouncedCallAndNobodyADraft() {
        long draft = aDraft();
        long open = anOpenCall();
        As.nobody();

        assertThat(announced.announcement(draft)).isEmpty();
        PublicCall call = announced.announcement(open).orElseThrow();
        assertThat(call.places()).extracting("id").containsExactly(place);
        assertThat(call.rules()).isEqualTo(RuleBook.pointsGiven());
        assertThat(call.card().seedHash()).hasSize(64);
        assertThat(announced.announced())
                .extracting(CallCard::id)
                .contains(open)
                .doesNotContain(draft);
    }

    private void give(long id, long student, LocalDateTime until, String reason) {
        ownDeadlines.give(new OwnDeadlineDesk.GiveOwnDeadline(
                id, version(id), Sql.text("SELECT student_number FROM account WHERE id = ?", student), until, reason));
    }

    private java.util.List<Clash> clashesOf(long id) {
        CallWithPlaces called = register.callWithPlaces(id).orElseThrow();
        return clashes.of(called, places.places(called.placeIds()).values());
    }

    private long aDraft() {
        LocalDateTime today = CallWindow.local(clock.now());
        String title = "Call " + Given.number();
        long id = desk.create(new CallDesk.CreateCall(
                new CallDesk.Terms(title, title, YEAR, today.minusDays(1), today.plusDays(7), 14)));
        desk.saveRules(new CallDesk.SaveRules(id, version(id), RuleBook.pointsGiven()));
        desk.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), Set.of(place)));
        return id;
    }

    private long anOpenCall() {
        long id = aDraft();
        desk.open(new CallDesk.OpenCall(id, version(id)));
        return id;
    }

    private int version(long id) {
        return register.callForOffice(id).orElseThrow().version();
    }
}
