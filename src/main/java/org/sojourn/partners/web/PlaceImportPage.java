package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.partners.ImportReport;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.sheets.FileRefused;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.ImportView;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;
import org.sojourn.vocabulary.AcademicYear;

/** A list of places is chosen, checked and taken over: without {@code upload} the first step, with it the others. */
@Named
@RequestScoped
public class PlaceImportPage {
    @Inject
    private MandateRegister mandates;

    @Inject
    private UploadDesk uploads;

    @Inject
    private PlaceRegister places;

    @Inject
    private PlaceDesk desk;

    @Inject
    private Years years;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private When when;

    private Part file;
    private Integer year;
    private boolean leaveOut;
    private UploadRow upload;
    private ImportView view;

    /** Refuses whom it does not concern, and a file that is not the caller's. */
    public void arrive() {
        year = years.asked().begins();
        if (Asked.number("upload") == null)
            Asked.found(() -> {
                mandates.refusePartsOfTheFaculty();
                return Optional.of(true);
            });
        else Asked.found(() -> Optional.of(getUpload()));
    }

    public String check() {
        return act.on(() -> "/partners/import?upload="
                + uploads.keep(new UploadDesk.KeepUpload(
                        PlaceDesk.UPLOAD_PURPOSE, year, file.getSubmittedFileName(), bytes())));
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
            ImportReport report =
                    desk.importUpload(new PlaceDesk.ImportUpload(getUploadId(), leaveOut, Asked.text("agreed")));
            act.say("platform.import.taken", report.counts().toWrite());
            return "/partners/places?year=" + getUpload().subjectId();
        });
    }

    public Long getUploadId() {
        return Asked.number("upload");
    }

    public UploadRow getUpload() {
        if (upload == null && getUploadId() != null) upload = uploads.look(getUploadId(), PlaceDesk.UPLOAD_PURPOSE);
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
                    places.preview(getYearOfUpload(), upload.fileName(), upload.content()), look.getLocale());
        } catch (FileRefused refused) {
            return ImportView.refused(refused, look.getLocale());
        }
    }

    public String getTitle() {
        if (getUpload() == null) return texts.get("partners.import.title");
        return upload.isUsed() ? texts.get("partners.import.used") : getView().getHeadline();
    }

    public AcademicYear getYearOfUpload() {
        return new AcademicYear((int) getUpload().subjectId());
    }

    public String getUploadedAt() {
        return when.time(getUpload().uploadedAt());
    }

    public List<SelectItem> getYears() {
        return years.choices();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }
}
