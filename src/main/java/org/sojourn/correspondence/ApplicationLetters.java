package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.applications.MissingAsked;
import org.sojourn.applications.MissingWords;
import org.sojourn.applications.answers.ReceiptGiven;
import org.sojourn.applications.completing.QuestionAnswered;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.OwnDeadlineGiven;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.documents.DocumentDecided;
import org.sojourn.documents.DocumentState;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.When;

/** Letters about somebody’s application: it has arrived, she has more time, a paper does not do, something is missing, a question is answered. */
@ApplicationScoped
class ApplicationLetters {
    private static final String TASKS = "/applications/tasks?callId=";

    @Inject
    private Outbox outbox;

    @Inject
    private CallRegister calls;

    @Inject
    private DatabaseClock clock;

    void receiptGiven(@Observes ReceiptGiven receipt) {
        CallCard call = call(receipt.callId());
        outbox.put(new Notice(
                "receipt/" + receipt.applicationId() + "/" + receipt.number(),
                receipt.accountId(),
                LetterKind.RECEIPT,
                language -> Map.of(
                        "call",
                        call.title(language),
                        "number",
                        String.valueOf(receipt.number()),
                        "at",
                        When.moment(language, receipt.givenAt()),
                        "digest",
                        receipt.digest().replaceAll("(.{16})(?=.)", "$1 "),
                        "link",
                        "/applications/receipt?callId=" + call.id()),
                null));
    }

    void ownDeadlineGiven(@Observes OwnDeadlineGiven given) {
        CallCard call = call(given.callId());
        outbox.put(new Notice(
                "own-deadline/" + given.ownDeadlineId() + "/" + given.version(),
                given.accountId(),
                LetterKind.OWN_DEADLINE,
                language -> Map.of(
                        "call",
                        call.title(language),
                        "day",
                        When.lastDay(language, given.closesAt()),
                        "deadline",
                        When.deadline(language, given.closesAt()),
                        "link",
                        TASKS + call.id()),
                given.closesAt()));
    }

    /** An accepted document needs nothing, so nobody is written to. The moment is in the key: a second decision is told again. */
    void documentDecided(@Observes DocumentDecided decision) {
        if (!decision.state().needsAnother()) return;
        outbox.put(new Notice(
                "document/" + decision.documentId() + "/" + decision.state() + "/" + clock.now(),
                decision.accountId(),
                decision.state() == DocumentState.REJECTED
                        ? LetterKind.DOCUMENT_REJECTED
                        : LetterKind.DOCUMENT_ASKED_AGAIN,
                language -> Map.of(
                        "document", Texts.in(language, "documents.kind." + decision.kind()), "link", "/documents/mine"),
                null));
    }

    void missingAsked(@Observes MissingAsked asked) {
        CallCard call = call(asked.callId());
        var end = asked.until().plusDays(1).atStartOfDay(DatabaseClock.ZONE).toInstant();
        outbox.put(new Notice(
                "missing/" + asked.askId() + "/" + asked.applicationId(),
                asked.accountId(),
                LetterKind.MISSING,
                language -> Map.of(
                        "call",
                        call.title(language),
                        "missing",
                        asked.missing().stream()
                                .map(one -> MissingWords.of(one, language))
                                .collect(Collectors.joining("\n")),
                        "day",
                        When.lastDay(language, end),
                        "deadline",
                        When.deadline(language, end),
                        "link",
                        TASKS + call.id()),
                end));
    }

    void questionAnswered(@Observes QuestionAnswered answer) {
        CallCard call = call(answer.callId());
        outbox.put(new Notice(
                "answer/" + answer.messageId(),
                answer.accountId(),
                LetterKind.QUESTION_ANSWERED,
                language -> Map.of("call", call.title(language), "link", "/applications/questions?callId=" + call.id()),
                null));
    }

    private CallCard call(long id) {
        return calls.call(id).orElseThrow();
    }
}
