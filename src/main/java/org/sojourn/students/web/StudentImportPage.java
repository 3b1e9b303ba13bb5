package org.sojourn.students.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.sheets.FileRefused;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.ImportView;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;
import org.sojourn.students.StudentDesk;
import org.sojourn.students.StudentImportOutcome;
import org.sojourn.students.StudentRegister;

/** A list of students is chosen, checked and taken over: without {@code upload} the first step, with it the others. */
@Named
@RequestScoped
public class StudentImportPage {
    @Inject
    private MandateRegister mandates;

    @Inject
    private UploadDesk uploads;

    @Inject
    private StudentRegister register;

    @Inject
    private StudentDesk desk;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private When when;

    private Part file;
    private boolean leaveOut;
    private UploadRow upload;
    private ImportView view;

    /** Refuses whom it does not concern, and a file that is not the caller's. */
    public void arrive() {
        Asked.found(() -> {
            mandates.refusePartsOfTheFaculty();
            return Optional.of(getUploadId() == null || getUpload() != null);
        });
    }

    public String check() {
        return act.on(() -> "/students/import?upload="
                + uploads.keep(new UploadDesk.KeepUpload(
                        StudentDesk.UPLOAD_PURPOSE, 0, file.getSubmittedFileName(), bytes())));
    }

    private byte[] bytes() {
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String apply() {
        view = null;
        return act.on(() -> {
            StudentImportOutcome outcome =
                    desk.importUpload(new StudentDesk.ImportUpload(getUploadId(), leaveOut, Asked.text("agreed")));
            act.say("students.import.done", outcome.added(), outcome.changed(), outcome.leftOut());
            return "/students/students";
        });
    }

    public Long getUploadId() {
        return Asked.number("upload");
    }

    public UploadRow getUpload() {
        if (upload == null && getUploadId() != null) upload = uploads.look(getUploadId(), StudentDesk.UPLOAD_PURPOSE);
        return upload;
    }

    /** What the file would do, or why it is not taken; null before there is a file. */
    public ImportView getView() {
        if (view == null && getUpload() != null) view = draw();
        return view;
    }

    private ImportView draw() {
        try {
            return ImportView.of(register.preview(upload.fileName(), upload.content()), look.getLocale());
        } catch (FileRefused refused) {
            return ImportView.refused(refused, look.getLocale());
        }
    }

    public String getTitle() {
        if (getUpload() == null) return texts.get("students.import.title");
        return upload.isUsed() ? texts.get("students.import.used") : getView().getHeadline();
    }

    public String getUploadedAt() {
        return when.time(getUpload().uploadedAt());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }
}
