package org.sojourn.documents;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;

/** What is done to documents by themselves: parked ones are looked through, files without a row go. */
@Desk
public class DocumentScanDesk {
    private static final int A_ROUND = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private VirusScan scan;

    @Inject
    private Vault vault;

    @Inject
    private Journal journal;

    /** The oldest parked documents. */
    @Permits(Role.SYSTEM)
    public List<Long> parked() {
        return entities.createQuery("SELECT d.id FROM Document d WHERE d.state = :parked ORDER BY d.id", Long.class)
                .setParameter("parked", DocumentState.PARKED)
                .setMaxResults(A_ROUND)
                .getResultList();
    }

    /**
     * Looks one through, if it is still parked: it is released when it is clean, and its file deleted when it is not.
     *
     * @return whether the scanner was there
     */
    @Permits(Role.SYSTEM)
    public boolean scan(long documentId) {
        Document document = entities.find(Document.class, documentId, LockModeType.PESSIMISTIC_WRITE);
        if (document == null || document.state() != DocumentState.PARKED) return true;
        byte[] content = vault.open(document.kept()).orElse(null);
        VirusScan.Answer answer = content == null ? VirusScan.Answer.INFECTED : scan.of(content);
        if (answer == VirusScan.Answer.AWAY) return false;
        boolean isClean = answer == VirusScan.Answer.CLEAN;
        document.scanned(isClean);
        entities.flush();
        String file = document.kept().name();
        if (!isClean) AfterTransaction.done(() -> vault.remove(file));
        journal.write(
                isClean ? "documents.released" : "documents.found-infected",
                "document",
                documentId,
                document.told(DocumentState.PARKED));
        return true;
    }

    /** Which of these files belong to no document. */
    @Permits(Role.SYSTEM)
    public Set<String> withoutRow(Collection<String> names) {
        Set<String> alone = new HashSet<>(names);
        if (!alone.isEmpty())
            entities.createQuery("SELECT d.fileKey FROM Document d WHERE d.state <> :infected", String.class)
                    .setParameter("infected", DocumentState.INFECTED)
                    .getResultStream()
                    .forEach(alone::remove);
        return alone;
    }
}
