package org.sojourn.documents;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

/** Takes files in and gives them back to the person who brought them. */
@Desk
public class UploadDesk {
    private static final int LARGEST = 5 * 1024 * 1024;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    /** Keeps a file until its owner says yes to it. Refuses more than 5 MB and nothing at all. */
    @Permits({Role.COORDINATOR, Role.WELCOME})
    public long keep(KeepUpload command) {
        if (command.content().length == 0) throw new Refusal("upload-empty");
        if (command.content().length > LARGEST) throw new Refusal("upload-too-large");
        Upload upload = new Upload(command, caller.accountId(), clock.now());
        entities.persist(upload);
        entities.flush();
        journal.write("documents.file-kept", "upload", upload.id(), Changes.of("file", null, command.fileName()));
        return upload.id();
    }

    /** The caller's own file. */
    @Permits(
            value = {Role.COORDINATOR, Role.WELCOME},
            reach = Reach.OWN)
    public UploadRow look(long uploadId, String purpose) {
        return own(uploadId, purpose).row();
    }

    /** Marks the file as used, once; call it in the transaction that uses it. */
    @Permits(
            value = {Role.COORDINATOR, Role.WELCOME},
            reach = Reach.OWN)
    public UploadRow use(long uploadId, String purpose, String outcome) {
        Upload upload = own(uploadId, purpose);
        upload.use(outcome, clock.now());
        journal.write("documents.file-used", "upload", uploadId, outcome);
        return upload.row();
    }

    private Upload own(long uploadId, String purpose) {
        List<Upload> found = entities.createQuery(
                        "SELECT u FROM Upload u WHERE u.id = :id AND u.purpose = :purpose AND u.uploadedBy = :owner",
                        Upload.class)
                .setParameter("id", uploadId)
                .setParameter("purpose", purpose)
                .setParameter("owner", caller.accountId())
                .getResultList();
        if (found.isEmpty()) throw new NotPermitted("upload");
        return found.get(0);
    }

    /**
     * @param purpose what it is for: {@code "places"}, {@code "applicants"}
     * @param subjectId the call or 0
     */
    public record KeepUpload(String purpose, long subjectId, String fileName, byte[] content) {}
}
