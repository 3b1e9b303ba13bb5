package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.journal.Told;
import org.sojourn.applications.Missing.Code;
import org.sojourn.applications.completing.AskBatch;
import org.sojourn.applications.completing.AskDesk;
import org.sojourn.applications.completing.AskDesk.AskForMissing;
import org.sojourn.applications.completing.AskDesk.TakeBack;
import org.sojourn.applications.completing.AskPreview;
import org.sojourn.applications.completing.AskedRegister;
import org.sojourn.applications.completing.CareDesk;
import org.sojourn.applications.completing.CareDesk.Turn;
import org.sojourn.applications.completing.MessageDesk;
import org.sojourn.applications.completing.MessageDesk.WriteMessage;
import org.sojourn.applications.completing.MessageRegister;
import org.sojourn.applications.completing.MessageRow;
import org.sojourn.applications.completing.MyAsk;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.Programme;

/** How the office asks for what is missing, takes it back, and says who looks after whom. */
@ContainerTest
class CompletingIT {
    @Inject
    AskDesk desk;

    @Inject
    AskedRegister register;

    @Inject
    CareDesk care;

    @Inject
    MessageDesk messages;

    @Inject
    MessageRegister said;

    @Inject
    CompletenessRegister queue;

    @Inject
    CallRegister calls;

    private long place;
    private long call;
    private long student;
    private long draft;
    private long office;

    @BeforeEach
    void aDraftWithoutWishes() {
        place = OpenCalls.aPlace();
        call = OpenCalls.anOpenCall(place);
        Sql.change("UPDATE exchange_call SET proofs = 'NEEDED' WHERE id = ?", call);
        student = Given.anAccount(Role.STUDENT);
        draft = Given.anApplication(call, student);
        Sql.change("UPDATE application SET status = 'DRAFT', submitted_at = NULL WHERE id = ?", draft);
        office = As.coordinator();
    }

    @AfterEach
    void rightTheClock() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void sheSeesHerListAtOnceAndIsToldWhenItCanNoLongerBeTakenBack() {
        desk.ask(new AskForMissing(call, deadline(), Set.of(draft)));

        As.account(student);
        MyAsk hers = register.mine(draft).get(0);
        assertThat(hers.missing()).extracting(Missing::code).containsExactly(Code.WISHES, Code.SUBMISSION);
        assertThat(hers.until()).isEqualTo(deadline());
        As.system();
        desk.tellDue(100);
        assertThat(MissingHeard.of(draft)).isEmpty();

        Given.theClockIsAheadBy(Duration.ofMinutes(11));
        As.system();
        desk.tellDue(100);
        desk.tellDue(100);
        assertThat(MissingHeard.of(draft)).singleElement().satisfies(told -> {
            assertThat(told.accountId()).isEqualTo(student);
            assertThat(told.missing()).isEqualTo(hers.missing());
            assertThat(told.until()).isEqualTo(deadline());
        });
    }

    @Test
    void whatIsTakenBackInTimeHasNeverBeenAndAfterTenMinutesItStays() {
        long taken = desk.ask(new AskForMissing(call, deadline(), Set.of(draft)));
        assertThat(register.mineOf(call)).singleElement().matches(AskBatch::open);
        As.coordinator();
        desk.takeBack(new TakeBack(taken));
        As.account(office);
        assertThat(register.mineOf(call)).as("a colleague takes nothing back").hasSize(1);
        desk.takeBack(new TakeBack(taken));
        desk.takeBack(new TakeBack(taken));
        assertThat(register.mineOf(call)).isEmpty();
        assertThat(told("applications.asking-taken-back")).isEqualTo(1);

        long kept = desk.ask(new AskForMissing(call, deadline(), Set.of(draft)));
        Given.theClockIsAheadBy(Duration.ofMinutes(11));
        As.account(office);
        assertRefused("ask-is-told", () -> desk.takeBack(new TakeBack(kept)));
        As.account(student);
        assertThat(register.mine(draft)).isNotEmpty();
        As.student();
        assertThat(register.mine(draft)).as("another student").isEmpty();
    }

    @Test
    void daysThatHelpNobodyAndPeopleWhoLackNothingAreRefused() {
        long complete = Given.anApplication(call, Given.anAccount(Role.STUDENT));
        Sql.change("INSERT INTO wish (application_id, position, place_id) VALUES (?, 1, ?)", complete, place);
        Sql.change(
                "INSERT INTO application_language (application_id, language, level) VALUES (?, 'en', 'C2')", complete);
        Sql.change(
                "UPDATE document SET kind = 'LANGUAGE', language = 'en', level = 'C2' WHERE id = ?",
                Given.aDocument(Sql.number("SELECT account_id FROM application WHERE id = ?", complete)));

        assertRefused("ask-day-over", () -> ask(deadline().minusYears(1), draft));
        assertRefused("ask-day-too-late", () -> ask(deadline().plusDays(1), draft));
        assertRefused("ask-without-day", () -> ask(null, draft));
        assertRefused("ask-nobody", () -> ask(deadline(), complete));
        ask(deadline(), complete, draft);
        assertThat(register.mineOf(call)).extracting(AskBatch::people).containsExactly(1L);
    }

    @Test
    void afterTheDeadlineNobodyIsAskedForWhatIsNoLongerTaken() {
        assertThat(preview().rows()).hasSize(1);
        Given.theClockIsAheadBy(Duration.ofDays(31));
        As.account(office);

        assertThat(preview().isPossible()).isFalse();
        assertRefused("ask-not-now", () -> ask(deadline(), draft));
    }

    @Test
    void whileProofsMayStillComeOnlyTheyAreAskedFor() {
        long submitted = Given.anApplication(call, Given.anAccount(Role.STUDENT));
        Sql.change("UPDATE application SET semester = NULL WHERE id = ?", submitted);
        Sql.change("INSERT INTO wish (application_id, position, place_id) VALUES (?, 1, ?)", submitted, place);
        Sql.change(
                "INSERT INTO application_language (application_id, language, level) VALUES (?, 'en', 'C2')", submitted);
        Sql.change(
                "UPDATE exchange_call SET completes_at = closes_at + INTERVAL 7 DAY, scoring_from = DATE(closes_at) +"
                        + " INTERVAL 17 DAY, committee_on = DATE(closes_at) + INTERVAL 45 DAY, release_on = closes_at +"
                        + " INTERVAL 46 DAY WHERE id = ?",
                call);
        Given.theClockIsAheadBy(Duration.ofDays(32));
        As.account(office);

        assertThat(preview().latest()).isAfter(deadline());
        assertThat(preview().rows()).singleElement().satisfies(row -> {
            assertThat(row.application().applicationId()).isEqualTo(submitted);
            assertThat(row.missing()).containsExactly(new Missing(Code.LANGUAGE_PROOF, "en"));
        });
    }

    @Test
    void nobodyIsAskedByWhoDoesNotReachHer() {
        As.coordinator(Unit.of(Programme.DENTISTRY));
        assertThatThrownBy(() -> ask(deadline(), draft)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> entrust(draft, null, null)).isInstanceOf(NotPermitted.class);
        As.student();
        assertThatThrownBy(() -> ask(deadline(), draft)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void careGoesFromHandToHandAndBackAndNeverUnseen() {
        long colleague = Given.anAccount(Role.READER);
        entrust(draft, null, office);
        assertRefused("stale", () -> entrust(draft, null, colleague));
        entrust(draft, office, colleague);
        assertThat(carer()).isEqualTo(colleague);
        assertRefused("care-by-stranger", () -> entrust(draft, colleague, student));
        entrust(draft, colleague, null);

        assertThat(Sql.number("SELECT COUNT(*) FROM application_care WHERE application_id = ?", draft))
                .isZero();
        assertThat(told("applications.entrusted")).isEqualTo(3);
    }

    @Test
    void aQuestionStandsInTheQueueUntilItIsAnswered() {
        As.account(student);
        for (int i = 0; i < 5; i++) messages.ask(new WriteMessage(draft, "May I bring my cat?"));
        assertRefused("message-one-too-many", () -> messages.ask(new WriteMessage(draft, "Please")));
        assertRefused("message-empty", () -> messages.ask(new WriteMessage(draft, " ")));
        As.account(office);
        assertThat(waiting()).contains(Code.QUESTION);
        messages.answer(new WriteMessage(draft, "The partner decides about that."));
        assertThat(waiting()).doesNotContain(Code.QUESTION);

        As.account(student);
        assertThat(said.mine(draft)).hasSize(6).last().matches(MessageRow::fromOffice);
        messages.ask(new WriteMessage(draft, "Thank you"));
        As.student();
        assertThat(said.mine(draft)).isEmpty();
        assertThatThrownBy(() -> messages.ask(new WriteMessage(draft, "I am not she")))
                .isInstanceOf(NotPermitted.class);
        As.coordinator(Unit.of(Programme.DENTISTRY));
        assertThat(said.of(draft)).isEmpty();
        assertThatThrownBy(() -> messages.answer(new WriteMessage(draft, "Not mine")))
                .isInstanceOf(NotPermitted.class);
    }

    private List<Code> waiting() {
        return queue.queue(new QueueSearch(call, Set.of(place), "", null, null, false, 1, 20)).rows().stream()
                .flatMap(row -> row.missing().stream())
                .map(Missing::code)
                .toList();
    }

    private long told(String act) {
        return Told.of("application", draft).stream()
                .filter(row -> row.act().equals(act))
                .count();
    }

    private long carer() {
        return Sql.number("SELECT account_id FROM application_care WHERE application_id = ?", draft);
    }

    private void entrust(long application, Long from, Long to) {
        care.entrust(new CareDesk.Entrust(call, List.of(new Turn(application, from, to))));
    }

    private void ask(LocalDate until, Long... applications) {
        desk.ask(new AskForMissing(call, until, Set.of(applications)));
    }

    private AskPreview preview() {
        return register.preview(call, Set.of(place));
    }

    private LocalDate deadline() {
        return calls.call(call).map(CallCard::lastMinute).orElseThrow().toLocalDate();
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
