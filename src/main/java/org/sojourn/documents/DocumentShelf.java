package org.sojourn.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/**
 * Papers that belong to something of a room above, which alone says who may give, read and take them away. It is no door and
 * asks nobody’s permission; the desk that calls it has, and writes the journal. Files are looked into and looked through for
 * viruses as everywhere, and nothing of what is refused is kept.
 */
@ApplicationScoped
public class DocumentShelf {
    /** Bytes of one person in papers of this kind. */
    private static final long QUOTA = 64L << 20;

    private static final int QUOTA_MEGABYTES = (int) (QUOTA >> 20);
    private static final int MOST = 200;

    /**
     * What a statement of another room says of a paper whose id it has, for {@link #read}: a piece of SQL it fills with the
     * column, so that a list of papers asks the database once.
     */
    public static final String BESIDE =
            "(SELECT CONCAT_WS(CHAR(32), d.state, d.file_name) FROM document d WHERE d.id = ?)";

    /** How a paper stands, and what its file is called. */
    public record Kept(DocumentState state, String fileName) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Intake intake;

    @Inject
    private Vault vault;

    /**
     * Keeps a paper about somebody, within the transaction of a desk.
     *
     * @param accountId whom it is about
     * @param neededUntil the day from which the time it is kept counts
     * @return its id
     */
    public long keep(long accountId, LocalDate neededUntil, String fileName, byte[] content) {
        Intake.Checked file = intake.check(content);
        refuseBeyondQuota(accountId, file.file().content().length);
        Document document =
                new Document(accountId, DocumentKind.VISIT, file.state(), clock.now()).neededUntil(neededUntil);
        intake.keep(document, fileName, file);
        entities.persist(document);
        document.beginChain();
        entities.flush();
        return document.id();
    }

    private void refuseBeyondQuota(long accountId, long more) {
        Object[] kept = entities.createQuery(
                        "SELECT COUNT(d), COALESCE(SUM(d.bytes), 0) FROM Document d"
                                + " WHERE d.accountId = :account AND d.kind = :kind",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("kind", DocumentKind.VISIT)
                .getSingleResult();
        if (((Number) kept[0]).longValue() >= MOST || ((Number) kept[1]).longValue() + more > QUOTA)
            throw new Refusal("document-quota", QUOTA_MEGABYTES, MOST);
    }

    /** What {@link #BESIDE} has given. */
    public static Kept read(String told) {
        int blank = told.indexOf(' ');
        return new Kept(DocumentState.valueOf(told.substring(0, blank)), told.substring(blank + 1));
    }

    /** Refuses what nobody has looked through yet, and what is lost. */
    public DocumentFile open(long documentId) {
        Document document = entities.find(Document.class, documentId);
        if (document == null || document.kind() != DocumentKind.VISIT) throw new Refusal("document-unknown");
        document.refuseUnreleased();
        return document.file(vault.open(document.kept()).orElseThrow(() -> new Refusal("document-lost")));
    }

    /** Takes a paper away with its file. */
    public void remove(long documentId) {
        Document document = entities.find(Document.class, documentId);
        if (document == null || document.kind() != DocumentKind.VISIT) return;
        String file = document.kept().name();
        entities.remove(document);
        entities.flush();
        AfterTransaction.done(() -> vault.remove(file));
    }

    /** What these papers belong to ends on another day. */
    public void needUntil(Collection<Long> documentIds, LocalDate day) {
        documentIds.forEach(id -> {
            Document document = entities.find(Document.class, id);
            if (document != null) document.neededUntil(day);
        });
    }
}
