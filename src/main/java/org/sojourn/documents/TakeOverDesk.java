package org.sojourn.documents;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Where documents come in that somebody did not hand in here herself, with what was said about them elsewhere. */
@Desk
public class TakeOverDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Intake intake;

    /**
     * Keeps a document for somebody, and what an officer said about it. Refuses the same files as {@link
     * DocumentDesk#handIn}; one that is parked is not decided about.
     *
     * @return the document's id
     */
    @Permits(Role.SYSTEM)
    public long takeOver(TakeOverDocument command) {
        if (command.kind() == null) throw new Refusal("document-kind-needed");
        if (command.facts() != null) command.facts().check(LocalDate.ofInstant(clock.now(), DatabaseClock.ZONE));
        Intake.Checked file = intake.check(command.content());
        Document document =
                new Document(command.accountId(), command.kind(), file.state(), clock.now()).saying(command.facts());
        intake.keep(document, command.fileName(), file);
        entities.persist(document);
        document.beginChain();
        if (command.said() != null && file.state() == DocumentState.HELD) say(document, command.said());
        entities.flush();
        journal.write("documents.taken-over", "document", document.id(), document.toldNew());
        return document.id();
    }

    private void say(Document document, Said said) {
        switch (said.state()) {
            case ACCEPTED -> document.accept(said.by(), clock.now());
            case REJECTED -> document.reject(said.reason(), said.by(), clock.now());
            case ASKED_AGAIN -> document.askAgain(said.reason(), said.by(), clock.now());
            default -> throw new IllegalArgumentException(said.state() + " is nothing an officer says");
        }
    }

    /**
     * @param facts of a proof of a language, otherwise null
     * @param said null while nothing was said
     */
    public record TakeOverDocument(
            long accountId, DocumentKind kind, String fileName, byte[] content, LanguageFacts facts, Said said) {}

    /** @param by the officer's account */
    public record Said(DocumentState state, String reason, long by) {}
}
