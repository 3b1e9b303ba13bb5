package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.correspondence.CallSamples.anOpenCall;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
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

/** What is told to somebody about her application. */
@ContainerTest
class ApplicationLettersIT {
    private static final String HOST = "sojourn.mail.host";

    @Inject
    OwnDeadlineDesk ownDeadlines;

    @Inject
    DocumentCheckDesk documents;

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
    }

    @AfterEach
    void none() {
        System.clearProperty(HOST);
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED') AND kind NOT LIKE 'OFFER%'");
        CallSamples.closeAll();
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

    private <T> void fire(Event<T> event, T what) throws Exception {
        transaction.begin();
        event.fire(what);
        transaction.commit();
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
