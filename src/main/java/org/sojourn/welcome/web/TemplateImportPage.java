package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.core.Flaw;
import org.sojourn.welcome.templates.TemplateDesk;
import org.sojourn.welcome.templates.TemplateDifference;
import org.sojourn.welcome.templates.TemplatePreview;
import org.sojourn.welcome.templates.TemplateRegister;

/** A template as a file is chosen, looked at and saved: without {@code upload} the first step, with it the others. */
@Named
@RequestScoped
public class TemplateImportPage {
    private static final int SHOWN = 200;

    @Inject
    private TemplateRegister register;

    @Inject
    private TemplateDesk desk;

    @Inject
    private UploadDesk uploads;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private Part file;
    private UploadRow upload;
    private TemplatePreview preview;

    /** Refuses whom it does not concern, and a file that is not the caller’s. */
    public void arrive() {
        Asked.found(() -> Optional.of(getUploadId() == null ? register.newest() : getPreview()));
    }

    public String check() {
        return act.on(() -> "/welcome/template-import?upload="
                + uploads.keep(new UploadDesk.KeepUpload(
                        TemplateDesk.UPLOAD_PURPOSE, 0, file.getSubmittedFileName(), bytes())));
    }

    private byte[] bytes() {
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String apply() {
        return act.on(() -> {
            int number = desk.importUpload(new TemplateDesk.ImportTemplate(Asked.version(), getUploadId()));
            act.say("welcome.template.saved", number);
            return "/welcome/template";
        });
    }

    public Long getUploadId() {
        return Asked.number("upload");
    }

    public UploadRow getUpload() {
        if (upload == null) upload = uploads.look(getUploadId(), TemplateDesk.UPLOAD_PURPOSE);
        return upload;
    }

    public TemplatePreview getPreview() {
        if (preview == null) preview = register.preview(getUpload().content());
        return preview;
    }

    /** The version the file was compared with when it was shown. */
    public int getVersion() {
        return Asked.isPost() ? Asked.version() : getPreview().number();
    }

    public String getTitle() {
        if (getUploadId() == null) return texts.get("welcome.template.import.title");
        if (getUpload().isUsed()) return texts.get("welcome.template.import.used");
        if (!getPreview().reading().isUsable())
            return texts.of("welcome.template.import.flawed", getRefusing().size());
        if (getPreview().same()) return texts.get("welcome.template.import.same");
        return texts.of("welcome.template.import.found", count("NEW"), count("CHANGED"), count("GONE"));
    }

    private int count(String kind) {
        return getPreview()
                .difference()
                .of(TemplateDifference.Kind.valueOf(kind))
                .size();
    }

    public List<TemplateDifference.Row> rows(String kind) {
        return getPreview().difference().of(TemplateDifference.Kind.valueOf(kind));
    }

    public List<Flaw> getRefusing() {
        return flaws(true);
    }

    public List<Flaw> getWarnings() {
        return flaws(false);
    }

    private List<Flaw> flaws(boolean refusing) {
        return getPreview().reading().flaws().stream()
                .filter(flaw -> flaw.kind().refuses() == refusing)
                .limit(SHOWN)
                .toList();
    }

    public boolean isWritable() {
        return !getUpload().isUsed()
                && getPreview().reading().isUsable()
                && !getPreview().same();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
