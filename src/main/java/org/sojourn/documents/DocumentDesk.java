package org.sojourn.documents;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/**
 * Where somebody hands in what proves something about her: once, for all her wishes. What is wrong with a file is said at
 * once, and then nothing of it is kept.
 */
@Desk
public class DocumentDesk {
    /** Bytes of one person, all versions together. */
    static final long QUOTA = 24L << 20;

    private static final int QUOTA_MEGABYTES = (int) (QUOTA >> 20);
    private static final int MOST_VERSIONS = 60;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Intake intake;

    @Inject
    private Vault vault;

    /**
     * Keeps a new document of the caller. Refuses a file that is no sound PDF, PNG or JPEG, what is infected, and more than
     * one person may keep. Where the scanner is away it is parked: kept, and opened by nobody.
     *
     * @return the document's id
     */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public long handIn(HandInDocument command) {
        if (command.kind() == null || !command.kind().isOfApplicants()) throw new Refusal("document-kind-needed");
        LanguageFacts facts = checked(command.kind(), command.facts());
        Intake.Checked file = intake.check(command.content());
        refuseBeyondQuota(file.file().content().length);
        Document document = new Document(caller.accountId(), command.kind(), file.state(), clock.now()).saying(facts);
        intake.keep(document, command.fileName(), file);
        entities.persist(document);
        document.beginChain();
        entities.flush();
        journal.write("documents.handed-in", "document", document.id(), document.toldNew());
        return document.id();
    }

    /**
     * Puts a newer version in the place of one's own, until it is accepted; the office looks at the newer one.
     *
     * @return the id of the new version
     */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public long replace(ReplaceDocument command) {
        Document older = own(command.documentId());
        Refusal.whenStale(command.version(), older.version());
        LanguageFacts facts = checked(older.kind(), command.facts());
        Intake.Checked file = intake.check(command.content());
        refuseBeyondQuota(file.file().content().length);
        Document newer = new Document(caller.accountId(), older.kind(), file.state(), clock.now())
                .after(older)
                .saying(facts);
        intake.keep(newer, command.fileName(), file);
        entities.persist(newer);
        entities.flush();
        journal.write("documents.replaced", "document", newer.id(), newer.toldNew());
        return newer.id();
    }

    /** Takes one's own document back that nobody has decided about; its file is deleted. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void takeBack(TakeBackDocument command) {
        Document document = own(command.documentId());
        Refusal.whenStale(command.version(), document.version());
        document.refuseUnlessTakeable();
        entities.remove(document);
        entities.flush();
        String file = document.kept().name();
        AfterTransaction.done(() -> vault.remove(file));
        journal.write("documents.taken-back", "document", command.documentId(), document.told(null));
    }

    /** One's own document, in any version; nothing that is parked. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public DocumentFile openMine(long documentId) {
        Document document = own(documentId);
        document.refuseUnreleased();
        return document.file(vault.open(document.kept()).orElseThrow(() -> new Refusal("document-lost")));
    }

    private Document own(long documentId) {
        Document document = entities.find(Document.class, documentId, LockModeType.PESSIMISTIC_WRITE);
        if (document == null || document.accountId() != caller.accountId()) throw new NotPermitted("document");
        return document;
    }

    private LanguageFacts checked(DocumentKind kind, LanguageFacts facts) {
        if (!kind.isLanguage()) return null;
        if (facts == null) throw new Refusal("proof-language-needed");
        facts.check(LocalDate.ofInstant(clock.now(), DatabaseClock.ZONE));
        return facts;
    }

    private void refuseBeyondQuota(long more) {
        Object[] kept = entities.createQuery(
                        "SELECT COUNT(d), COALESCE(SUM(d.bytes), 0) FROM Document d WHERE d.accountId = :account",
                        Object[].class)
                .setParameter("account", caller.accountId())
                .getSingleResult();
        long bytes = ((Number) kept[1]).longValue();
        if (((Number) kept[0]).longValue() >= MOST_VERSIONS || bytes + more > QUOTA)
            throw new Refusal("document-quota", QUOTA_MEGABYTES, MOST_VERSIONS);
    }

    /** @param facts what a proof of a language says, for everything else null */
    public record HandInDocument(DocumentKind kind, String fileName, byte[] content, LanguageFacts facts) {}

    public record ReplaceDocument(long documentId, int version, String fileName, byte[] content, LanguageFacts facts) {}

    public record TakeBackDocument(long documentId, int version) {}
}
