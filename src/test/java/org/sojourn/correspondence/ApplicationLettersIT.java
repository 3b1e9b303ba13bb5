package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.applications.Missing;
import org.sojourn.applications.MissingAsked;
import org.sojourn.applications.answers.ReceiptGiven;
import org.sojourn.applications.completing.QuestionAnswered;
import org.sojourn.calls.OwnDeadlineDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.documents.DocumentCheckDesk;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;

/** What is told to somebody about her application, and what time alone tells about a call. */
@ContainerTest
class ApplicationLettersIT {
    private static final String HOST = "sojourn.mail.host";

    @Inject
    OwnDeadlineDesk ownDeadlines;

    @Inject
    DocumentCheckDesk documents;

    @Inject
    CallNews news;

    @Inject
    NewsDesk desk;

    @Inject
    Event<ReceiptGiven> receipts;

    @Inject
    Event<MissingAsked> asked;

    @Inject
    Event<QuestionAnswered> answered;

    @Inject
    Seal seal;

    @Resource
    UserTransaction transaction;

    @BeforeEach
    void aMailServer() {
        Given.remindersRest();
        System.setProperty(HOST, "127.0.0.1");
        onlyWhoComesNowWantsNews();
    }

    /** Other tests leave ten thousand students, and each would get a letter about each call. */
    private static void onlyWhoComesNowWantsNews() {
        Sql.change(
                "INSERT INTO news_declined (id, account_id, declined_at) SELECT id, id, UTC_TIMESTAMP(6) FROM account"
                        + " WHERE id NOT IN (SELECT account_id FROM news_declined)");
    }

    @AfterEach
    void none() {
        System.clearProperty(HOST);
        Sql.change("DELETE FROM news_declined WHERE id = account_id");
        Given.theClockIsAheadBy(Duration.ZERO);
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED') AND kind NOT LIKE 'OFFER%'");
        Sql.change(
                "UPDATE exchange_call SET opens_at = '2026-01-01', closes_at = '2026-02-01' WHERE title_en LIKE 'Call 9%'"
                        + " AND closes_at > UTC_TIMESTAMP(6)");
    }

    @Test
    void aReceiptIsOneLetterWithNumberAndDigest() throws Exception {
        long call = anOpenCall(10);
        long ben = As.student();
        String digest = Seal.digest("what was handed in");
        ReceiptGiven first = new ReceiptGiven(
                ben, call, Given.anApplication(call, ben), 1, digest, Instant.parse("2027-01-10T09:42:00Z"));
        fire(receipts, first);
        fire(receipts, first);
        assertThat(kinds(ben)).containsExactly("RECEIPT");
        Map<String, String> facts = facts(ben, LetterKind.RECEIPT);
        assertThat(facts)
                .containsEntry("call", "Ausschreibung " + call)
                .containsEntry("number", "1")
                .containsEntry("at", "10.\u00a0Januar 2027, 10:42\u00a0Uhr")
                .containsEntry("link", "/applications/receipt?callId=" + call);
        assertThat(facts.get("digest").replace(" ", "")).isEqualTo(digest);
        fire(receipts, new ReceiptGiven(ben, call, first.applicationId(), 2, digest, first.givenAt()));
        assertThat(kinds(ben)).containsExactly("RECEIPT", "RECEIPT");
    }

    @Test
    void whoGetsMoreTimeIsToldEachTimeAndARefusedOneIsNot() {
        long call = anOpenCall(10);
        long eva = Given.anAccount(Role.STUDENT);
        String number = Long.toString(eva);
        As.coordinator();
        int version = (int) Sql.number("SELECT version FROM exchange_call WHERE id = ?", call);
        var minute = java.time.LocalDateTime.of(2027, 6, 1, 23, 59);
        ownDeadlines.give(new OwnDeadlineDesk.GiveOwnDeadline(call, version, number, minute, "illness"));
        assertThat(kinds(eva)).containsExactly("OWN_DEADLINE");
        assertThat(facts(eva, LetterKind.OWN_DEADLINE))
                .containsEntry("deadline", "Dienstag, 1.\u00a0Juni 2027, 23:59\u00a0Uhr")
                .doesNotContainValue("illness");
        int later = (int) Sql.number("SELECT version FROM exchange_call WHERE id = ?", call);
        assertThatThrownBy(() -> ownDeadlines.give(
                        new OwnDeadlineDesk.GiveOwnDeadline(call, later, number, minute.minusDays(1), "illness")))
                .isInstanceOf(Refusal.class);
        ownDeadlines.give(new OwnDeadlineDesk.GiveOwnDeadline(call, later, number, minute.plusDays(1), "illness"));
        assertThat(kinds(eva)).containsExactly("OWN_DEADLINE", "OWN_DEADLINE");
    }

    @Test
    void aDocumentThatDoesNotDoIsToldWithoutItsNameAndAnAcceptedOneIsNot() {
        long eva = Given.anAccount(Role.STUDENT);
        long paper = Given.aDocument(eva);
        As.coordinator();
        documents.askAgain(new DocumentCheckDesk.AnswerDocument(paper, 1, "the second page"));
        documents.reject(new DocumentCheckDesk.AnswerDocument(paper, 2, "of somebody else"));
        documents.accept(new DocumentCheckDesk.AcceptDocument(paper, 3));
        assertThat(kinds(eva)).containsExactly("DOCUMENT_ASKED_AGAIN", "DOCUMENT_REJECTED");
        assertThat(facts(eva, LetterKind.DOCUMENT_REJECTED))
                .containsEntry("document", "Anderer Nachweis")
                .allSatisfy((name, value) -> assertThat(value).doesNotContain("paper.pdf", "somebody else"));
    }

    @Test
    void anAnswerToAQuestionIsToldOnceAndNotRepeated() throws Exception {
        long call = anOpenCall(10);
        long eva = As.student();
        long message = Given.number();
        for (int i = 0; i < 2; i++) fire(answered, new QuestionAnswered(message, 7, eva, call));
        assertThat(kinds(eva)).containsExactly("QUESTION_ANSWERED");
        assertThat(facts(eva, LetterKind.QUESTION_ANSWERED))
                .containsEntry("link", "/applications/questions?callId=" + call);
    }

    @Test
    void whatIsMissingIsAListInHerLanguage() throws Exception {
        long call = anOpenCall(10);
        long ben = As.student();
        Sql.change("UPDATE account SET language = 'en' WHERE id = ?", ben);
        List<Missing> missing = List.of(
                new Missing(Missing.Code.SEMESTER, ""),
                new Missing(Missing.Code.LANGUAGE, "fr"),
                new Missing(Missing.Code.WISHES, ""));
        long ask = Given.number();
        for (int i = 0; i < 2; i++)
            fire(asked, new MissingAsked(call, 7, ben, missing, LocalDate.of(2027, 1, 22), ask));
        assertThat(kinds(ben)).containsExactly("MISSING");
        assertThat(facts(ben, LetterKind.MISSING))
                .containsEntry("missing", "the semester\nthe level asked for in French\nat least one wish")
                .containsEntry("day", "22\u00a0January")
                .containsEntry("deadline", "Friday, 22\u00a0January 2027, 23:59");
    }

    @Test
    void anOpenCallIsToldOnceToEveryStudentWhoHasNotBegunAndToNobodyElse() {
        long call = anOpenCall(20);
        long eva = Given.anAccount(Role.STUDENT);
        long ben = Given.anAccount(Role.STUDENT);
        long reader = Given.anAccount(Role.READER);
        Given.anApplication(call, ben);
        write();
        write();
        assertThat(told(call, eva)).isEqualTo(1);
        assertThat(told(call, ben)).isZero();
        assertThat(told(call, reader)).isZero();
        long late = Given.anAccount(Role.STUDENT);
        write();
        assertThat(told(call, late)).as("who joins in the first week").isEqualTo(1);
        long later = Given.anAccount(Role.STUDENT);
        Given.theClockIsAheadBy(Duration.ofDays(8));
        write();
        assertThat(told(call, later)).as("no news any more").isZero();
    }

    @Test
    void whoHasDeclinedNewsIsNotToldUntilSheWantsThemAgain() {
        long call = anOpenCall(20);
        long eva = As.student();
        desk.decline();
        desk.decline();
        assertThat(desk.isDeclined()).isTrue();
        write();
        assertThat(told(call, eva)).isZero();
        As.account(eva);
        desk.welcome();
        desk.welcome();
        write();
        assertThat(told(call, eva)).isEqualTo(1);
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act LIKE 'correspondence.news-%' AND actor_id = ?",
                        eva))
                .isEqualTo(2);
    }

    @Test
    void aDraftIsRemindedOnceAtEachMarkOfTheDeadlineThatIsHers() {
        long call = anOpenCall(10);
        long draft = aDraft(call);
        long submitted = Given.anAccount(Role.STUDENT);
        Given.anApplication(call, submitted);
        long more = aDraft(call);
        Sql.change(
                "INSERT INTO own_deadline (id, version, call_id, account_id, closes_at, reason, given_at, given_by)"
                        + " SELECT ?, 1, id, ?, closes_at + INTERVAL 5 DAY, 'x', UTC_TIMESTAMP(6), 1 FROM exchange_call"
                        + " WHERE id = ?",
                Given.number(),
                more,
                call);
        Sql.change("UPDATE exchange_call SET own_until = closes_at + INTERVAL 5 DAY WHERE id = ?", call);
        int[] hours = {0, 71, 73, 80, 120, 191, 193, 200, 239, 241, 313};
        String counts = "";
        for (int hour : hours) {
            Given.theClockIsAheadBy(Duration.ofHours(hour));
            write();
            counts += reminders(draft) + "" + reminders(more) + " ";
        }
        assertThat(counts.strip()).isEqualTo("00 00 10 10 10 10 21 21 21 21 22");
        assertThat(reminders(submitted)).isZero();
    }

    @Test
    void whoHasJustWorkedOnItIsNotRemindedAndAMovedDeadlineRemindsAnew() {
        long call = anOpenCall(10);
        long draft = aDraft(call);
        Given.theClockIsAheadBy(Duration.ofHours(73));
        Sql.change(
                "UPDATE application SET changed_at = UTC_TIMESTAMP(6) + INTERVAL 73 HOUR WHERE call_id = ? AND account_id = ?",
                call,
                draft);
        write();
        assertThat(reminders(draft)).isZero();
        Sql.change("UPDATE exchange_call SET closes_at = closes_at + INTERVAL 3 DAY WHERE id = ?", call);
        Given.theClockIsAheadBy(Duration.ofHours(145));
        write();
        assertThat(reminders(draft)).isEqualTo(1);
    }

    private void write() {
        As.system();
        news.write();
    }

    /** A call that opened a day ago and closes in so many days. */
    private static long anOpenCall(int days) {
        long call = Given.aClosedCall();
        Sql.change(
                "UPDATE exchange_call SET opens_at = UTC_TIMESTAMP(6) - INTERVAL 1 DAY,"
                        + " closes_at = UTC_TIMESTAMP(6) + INTERVAL ? DAY WHERE id = ?",
                days,
                call);
        return call;
    }

    private static long aDraft(long call) {
        long student = Given.anAccount(Role.STUDENT);
        long id = Given.anApplication(call, student);
        Sql.change("UPDATE application SET status = 'DRAFT', submitted_at = NULL WHERE id = ?", id);
        return student;
    }

    private <T> void fire(Event<T> event, T what) throws Exception {
        transaction.begin();
        event.fire(what);
        transaction.commit();
    }

    private static long told(long call, long account) {
        return Sql.number("SELECT COUNT(*) FROM letter WHERE message_key = ?", "call-open/" + call + "/" + account);
    }

    private static long reminders(long account) {
        return Sql.number("SELECT COUNT(*) FROM letter WHERE kind = 'DRAFT_REMINDER' AND account_id = ?", account);
    }

    private static List<String> kinds(long person) {
        return Sql.rows("SELECT kind FROM letter WHERE account_id = ? AND kind <> 'CALL_OPEN' ORDER BY id", person)
                .stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    private Map<String, String> facts(long person, LetterKind kind) {
        return Facts.split(
                seal.open(Sql.text("SELECT facts FROM letter WHERE account_id = ? AND kind = ?", person, kind.name())));
    }
}
