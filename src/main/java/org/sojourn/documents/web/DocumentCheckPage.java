package org.sojourn.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.people.PersonRow;
import org.sojourn.documents.DocumentCheckDesk;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.documents.DocumentRow;
import org.sojourn.documents.SeenKind;
import org.sojourn.documents.SeenRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** One document for the office: what it says, its versions, and the decision about it. */
@Named
@RequestScoped
public class DocumentCheckPage {
    private static final String LIST = "/documents/waiting";
    private static final String APPLICATION = "/applications/application\\?[A-Za-z0-9_=&.%+-]+";

    @Inject
    private DocumentRegister register;

    @Inject
    private DocumentCheckDesk desk;

    @Inject
    private DocumentWords words;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private DocumentRow row;
    private PersonRow person;
    private List<DocumentRow> versions;
    private List<SeenRow> seen;
    private String reason;
    private SeenKind kind;
    private LocalDate until;

    /** Refuses whom it does not concern, and a number that is none. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getRow()));
    }

    public DocumentRow getRow() {
        Long id = Asked.number("id");
        if (row == null && id != null) {
            row = register.one(id).orElse(null);
            if (row != null) person = register.owners(Set.of(row.accountId())).get(row.accountId());
        }
        return row;
    }

    public String getTitle() {
        return getRow() == null
                ? texts.get("frame.nav.documents")
                : texts.of("documents.check.title", getPerson(), words.title(row));
    }

    public String getPerson() {
        return getRow() == null || person == null ? "" : person.name();
    }

    /** It may be decided about, now or once more. */
    public boolean isDecidable() {
        return Asked.isSent() || getRow().isCurrent() && getRow().state().isReleased();
    }

    public boolean isOpenable() {
        return getRow().state().isReleased();
    }

    public List<DocumentRow> getVersions() {
        if (versions == null)
            versions = register.ofAccount(getRow().accountId()).stream()
                    .filter(one -> one.chainId() == getRow().chainId())
                    .toList();
        return versions;
    }

    public List<SeenRow> getSeen() {
        if (seen == null) seen = register.seen(getRow().accountId());
        return seen;
    }

    public String accept() {
        return act.on(() -> {
            desk.accept(new DocumentCheckDesk.AcceptDocument(getRow().id(), Asked.version()));
            act.say("documents.check.accepted");
            return getBack();
        });
    }

    public String reject() {
        return act.on(() -> {
            desk.reject(answer());
            act.say("documents.check.rejected");
            return getBack();
        });
    }

    public String askAgain() {
        return act.on(() -> {
            desk.askAgain(answer());
            act.say("documents.check.asked");
            return getBack();
        });
    }

    /** The application from which one came ({@code back}), or what else waits. */
    public String getBack() {
        return isFromApplication() ? Asked.text("back") : LIST;
    }

    public boolean isFromApplication() {
        String back = Asked.text("back");
        return back != null && back.matches(APPLICATION);
    }

    /** What keeps the way back in the address of another version. */
    public String getOn() {
        return isFromApplication() ? "&back=" + URLEncoder.encode(getBack(), StandardCharsets.UTF_8) : "";
    }

    private DocumentCheckDesk.AnswerDocument answer() {
        return new DocumentCheckDesk.AnswerDocument(getRow().id(), Asked.version(), reason);
    }

    public String noteSeen() {
        return act.on(() -> {
            desk.noteSeen(new DocumentCheckDesk.NoteSeen(getRow().accountId(), kind, until));
            act.say("documents.check.noted");
            return "/documents/check?id=" + getRow().id() + getOn();
        });
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(SeenKind.values())
                .map(one -> new SelectItem(one, texts.get("documents.seen." + one)))
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public SeenKind getKind() {
        return kind;
    }

    public void setKind(SeenKind kind) {
        this.kind = kind;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
