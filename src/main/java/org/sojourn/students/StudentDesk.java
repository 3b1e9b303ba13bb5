package org.sojourn.students;

import jakarta.inject.Inject;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.platform.Refusal;

/** Where the office takes lists of students in, and back. */
@Desk
public class StudentDesk {
    /** What {@link UploadDesk} keeps lists of students as; they have no subject. */
    public static final String UPLOAD_PURPOSE = "students";

    @Inject
    private StudentImport imports;

    @Inject
    private StudentUndo undo;

    @Inject
    private UploadDesk uploads;

    /**
     * Takes a list in, all in one transaction: accounts are opened, named and addressed as the list says, records made and
     * changed. Rooms above hear of it through {@link FactsRecorded}. Refuses a list with wrong rows unless they are to be
     * left out, and one whose effect is no longer the one agreed to. Conflicts are always left out.
     */
    @Permits(Role.COORDINATOR)
    public StudentImportOutcome importStudents(ImportStudents command) {
        return imports.write(command);
    }

    /** Takes an uploaded list in, as {@link #importStudents}; a file is used once. */
    @Permits(Role.COORDINATOR)
    public StudentImportOutcome importUpload(ImportUpload command) {
        UploadRow file = uploads.look(command.uploadId(), UPLOAD_PURPOSE);
        if (file.isUsed()) throw new Refusal("upload-used");
        StudentImportOutcome outcome = importStudents(
                new ImportStudents(file.fileName(), file.content(), command.leaveOutErrors(), command.agreed()));
        uploads.use(file.id(), UPLOAD_PURPOSE, outcome.added() + outcome.changed() + " written");
        return outcome;
    }

    /**
     * Takes the list back that was taken in last, within 24 hours. Records that somebody has changed since stay, and so do
     * accounts the list had opened and something hangs on. Refuses any other list, a second time, and after the day.
     */
    @Permits(Role.COORDINATOR)
    public Undone undo(UndoImport command) {
        return undo.undo(command);
    }

    /**
     * @param leaveOutErrors take the other rows although some are wrong
     * @param agreed the fingerprint of the plan a person has seen and said yes to; null when nobody has seen one
     */
    public record ImportStudents(String fileName, byte[] content, boolean leaveOutErrors, String agreed) {}

    /** @param agreed the fingerprint of the plan the person has seen */
    public record ImportUpload(long uploadId, boolean leaveOutErrors, String agreed) {}

    /** @param importId the list as it was shown, so that a newer one is not taken back instead */
    public record UndoImport(long importId) {}
}
