package org.sojourn.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/**
 * Where the office opens documents and says what they are good for; the student sees it at once. Whoever is there for a
 * part of the faculty finds the documents of its applicants and no others.
 */
@Desk
public class DocumentCheckDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Vault vault;

    @Inject
    private WithinReach reach;

    @Inject
    private Event<DocumentDecided> decided;

    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void accept(AcceptDocument command) {
        decide(
                "documents.accepted",
                found(command.documentId(), command.version()),
                document -> document.accept(caller.accountId(), clock.now()));
    }

    /** Refuses without a reason. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void reject(AnswerDocument command) {
        decide(
                "documents.rejected",
                found(command.documentId(), command.version()),
                document -> document.reject(command.reason(), caller.accountId(), clock.now()));
    }

    /** Asks for a better one; refuses without a word about what it should show. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public void askAgain(AnswerDocument command) {
        decide(
                "documents.asked-again",
                found(command.documentId(), command.version()),
                document -> document.askAgain(command.reason(), caller.accountId(), clock.now()));
    }

    /** Opens a document; that it was opened, and by whom, is in the journal of its owner. Refuses what is parked. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public DocumentFile open(long documentId) {
        Document document = entities.find(Document.class, documentId);
        refuseBeyondReach(document);
        document.refuseUnreleased();
        byte[] content = vault.open(document.kept()).orElseThrow(() -> new Refusal("document-lost"));
        journal.write(
                "documents.opened",
                "document",
                documentId,
                Changes.of("kind", null, document.kind()).about(document.accountId()));
        return document.file(content);
    }

    /** Notes that a paper was shown; nothing of it is kept but its kind and how long it is valid. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public long noteSeen(NoteSeen command) {
        if (!reach.reaches(command.accountId())) throw new NotPermitted("account");
        if (command.kind() == null) throw new Refusal("document-kind-needed");
        LocalDate today = LocalDate.ofInstant(clock.now(), DatabaseClock.ZONE);
        if (command.validUntil() == null || command.validUntil().isBefore(today)) throw new Refusal("seen-paper-over");
        SeenPaper paper = new SeenPaper(command, caller.accountId(), clock.now());
        entities.persist(paper);
        entities.flush();
        journal.write(
                "documents.paper-seen",
                "seen_paper",
                paper.id(),
                Changes.of("kind", null, command.kind()).about(command.accountId()));
        return paper.id();
    }

    private void decide(String act, Document document, Consumer<Document> decision) {
        DocumentState before = document.state();
        decision.accept(document);
        entities.flush();
        journal.write(act, "document", document.id(), document.told(before));
        decided.fire(new DocumentDecided(document.id(), document.accountId(), document.kind(), document.state()));
    }

    private void refuseBeyondReach(Document document) {
        if (document == null && caller.scope().whole()) throw new Refusal("document-unknown");
        if (document == null || !caller.is(document.kind().reader()) || !reach.reaches(document.accountId()))
            throw new NotPermitted("document");
    }

    private Document found(long id, int version) {
        Document document = entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        refuseBeyondReach(document);
        Refusal.whenStale(version, document.version());
        return document;
    }

    public record AcceptDocument(long documentId, int version) {}

    /** @param reason what the student reads */
    public record AnswerDocument(long documentId, int version, String reason) {}

    public record NoteSeen(long accountId, SeenKind kind, LocalDate validUntil) {}
}
