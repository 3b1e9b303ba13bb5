package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.ImportOutcome;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.sheets.FileRefused;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.ImportView;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;

/** A list of applicants is chosen, checked and taken over: without {@code upload} the first step, with it the others. */
@Named
@RequestScoped
public class ApplicantImportPage {
    @Inject
    private UploadDesk uploads;

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private CallRegister calls;

    @Inject
    private MandateRegister mandates;

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
    private CallCard call;
    private UploadRow upload;
    private ImportView view;

    /** Refuses whom it does not concern, a call that is none, and a file that is not the caller's. */
    public void arrive() {
        Asked.found(() -> {
            Long callId = getUploadId() == null
                    ? Asked.number("callId")
                    : Long.valueOf(getUpload().subjectId());
            if (callId == null) return Optional.empty();
            mandates.refusePartsOfTheFaculty();
            return Optional.ofNullable(getCall());
        });
    }

    public String check() {
        return act.on(() -> "/applications/import?upload="
                + uploads.keep(new UploadDesk.KeepUpload(
                        ApplicationDesk.UPLOAD_PURPOSE, getCall().id(), file.getSubmittedFileName(), bytes())));
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
            ImportOutcome outcome =
                    desk.importUpload(new ApplicationDesk.ImportUpload(getUploadId(), leaveOut, Asked.text("agreed")));
            act.say("applications.import.done", outcome.added(), outcome.changed(), outcome.leftOut());
            return "/applications/applications?callId=" + getUpload().subjectId();
        });
    }

    public CallCard getCall() {
        Long callId = getUploadId() == null
                ? Asked.number("callId")
                : Long.valueOf(getUpload().subjectId());
        if (call == null && callId != null) call = calls.call(callId).orElse(null);
        return call;
    }

    public Long getUploadId() {
        return Asked.number("upload");
    }

    public UploadRow getUpload() {
        if (upload == null && getUploadId() != null)
            upload = uploads.look(getUploadId(), ApplicationDesk.UPLOAD_PURPOSE);
        return upload;
    }

    /** What the file would do, or why it is not taken; null before there is a file. */
    public ImportView getView() {
        if (view == null && getUpload() != null) view = draw();
        return view;
    }

    private ImportView draw() {
        try {
            return ImportView.of(
                    register.planImport(upload.subjectId(), upload.fileName(), upload.content()), look.getLocale());
        } catch (FileRefused refused) {
            return ImportView.refused(refused, look.getLocale());
        }
    }

    public String getTitle() {
        if (getUpload() == null)
            return texts.of("applications.import.title", getCall().title(look.getLocale()));
        return upload.isUsed()
                ? texts.get("applications.import.used")
                : getView().getHeadline();
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
