package org.sojourn.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sojourn.documents.Certificate;
import org.sojourn.documents.DocumentDesk;
import org.sojourn.documents.DocumentKind;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.documents.DocumentRow;
import org.sojourn.documents.DocumentState;
import org.sojourn.documents.LanguageFacts;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.vocabulary.CefrLevel;

/** Hands a document in: {@code ?kind=LANGUAGE} a proof of a language, with {@code &language=en} of this one; {@code ?replaces=4711} a newer version. */
@Named
@RequestScoped
public class HandInPage {
    @Inject
    private DocumentRegister register;

    @Inject
    private DocumentDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private DocumentRow older;
    private Part file;
    private DocumentKind kind;
    private String language;
    private CefrLevel level;
    private Certificate certificate;
    private LocalDate issued;
    private LocalDate until;

    /** Refuses whom it does not concern, and a document that is not the caller's or cannot be replaced. */
    public void arrive() {
        if (Asked.number("replaces") == null) Asked.found(() -> Optional.of(register.mySeen()));
        else Asked.found(() -> Optional.ofNullable(getOlder()).filter(row -> Asked.isPost() || row.isReplaceable()));
        if (Asked.isPost()) return;
        if (getOlder() != null && older.facts() != null) begin(older.facts());
        if (getOlder() == null && LanguageFacts.CODES.contains(String.valueOf(Asked.text("language"))))
            language = Asked.text("language");
    }

    /** What the older version says is not typed again. */
    private void begin(LanguageFacts facts) {
        language = facts.language();
        level = facts.level();
        certificate = facts.certificate();
        issued = facts.issuedOn();
        until = facts.validUntil();
    }

    public DocumentRow getOlder() {
        if (older == null && Asked.number("replaces") != null)
            older = register.myOne(Asked.number("replaces")).orElse(null);
        return older;
    }

    public String getTitle() {
        if (getOlder() != null) return texts.get("documents.in.title.replace");
        return texts.get(isOfLanguage() ? "documents.in.title.LANGUAGE" : "documents.in.title.OTHER");
    }

    public boolean isOfLanguage() {
        if (getOlder() != null) return older.kind().isLanguage();
        return "LANGUAGE".equals(Asked.text("kind"));
    }

    public String handIn() {
        return act.on(() -> {
            long id = getOlder() == null
                    ? desk.handIn(new DocumentDesk.HandInDocument(
                            isOfLanguage() ? DocumentKind.LANGUAGE : kind,
                            file.getSubmittedFileName(),
                            bytes(),
                            facts()))
                    : desk.replace(new DocumentDesk.ReplaceDocument(
                            older.id(), Asked.version(), file.getSubmittedFileName(), bytes(), facts()));
            boolean isParked = register.myOne(id)
                    .filter(row -> row.state() == DocumentState.PARKED)
                    .isPresent();
            act.say(isParked ? "documents.in.parked" : "documents.in.done");
            return MyDocumentsPage.PATH;
        });
    }

    private LanguageFacts facts() {
        return isOfLanguage() ? new LanguageFacts(language, level, certificate, issued, until) : null;
    }

    private byte[] bytes() {
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(DocumentKind.values())
                .filter(one -> one.isOfApplicants() && !one.isLanguage())
                .map(one -> new SelectItem(one, texts.get("documents.kind." + one)))
                .toList();
    }

    public List<SelectItem> getLanguages() {
        return LanguageFacts.CODES.stream()
                .map(code -> new SelectItem(code, texts.get("vocabulary.language." + code)))
                .toList();
    }

    public List<SelectItem> getLevels() {
        return Arrays.stream(CefrLevel.values())
                .map(one -> new SelectItem(one, texts.get("vocabulary.level." + one)))
                .toList();
    }

    public List<SelectItem> getCertificates() {
        return Arrays.stream(Certificate.values())
                .map(one -> new SelectItem(one, texts.get("documents.certificate." + one)))
                .toList();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public CefrLevel getLevel() {
        return level;
    }

    public void setLevel(CefrLevel level) {
        this.level = level;
    }

    public Certificate getCertificate() {
        return certificate;
    }

    public void setCertificate(Certificate certificate) {
        this.certificate = certificate;
    }

    public LocalDate getIssued() {
        return issued;
    }

    public void setIssued(LocalDate issued) {
        this.issued = issued;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
