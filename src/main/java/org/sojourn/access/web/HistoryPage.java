package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.access.journal.JournalRegister;
import org.sojourn.access.journal.JournalRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;

/** Who changed what in one thing, and when. */
@Named
@RequestScoped
public class HistoryPage {
    /** Who opens the pages of what has a history. */
    private static final Set<Role> THINGS = Set.of(Role.COORDINATOR, Role.APPROVER, Role.READER);

    @Inject
    private JournalRegister register;

    @Inject
    private JournalWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    private String kind;
    private long id;
    private List<JournalRow> rows;

    public void arrive() {
        kind = String.valueOf(Asked.text("kind"));
        Long asked = Asked.number("id");
        id = asked == null ? -1 : asked;
        rows = Asked.found(() -> Optional.of(look()).filter(found -> !found.isEmpty()));
    }

    private List<JournalRow> look() {
        return isOwn() ? register.myHistory(kind, id) : register.history(kind, id);
    }

    public String getTitle() {
        if (rows == null) return texts.get("access.history");
        return texts.of("access.history.title", words.kind(kind), rows.size());
    }

    public List<JournalRow> getRows() {
        return rows;
    }

    /** Students read who of the office it was as the office; everybody reads her own name as herself. */
    public String who(JournalRow row) {
        if (row.actorId() != null && row.actorId() == caller.accountId()) return texts.get("journal.who.you");
        return row.actorId() != null && isOwn() ? texts.get("journal.who.office") : words.who(row);
    }

    /** Back to the thing itself; whoever reads the journal only would not be let in there. */
    public String getBack() {
        if (isOfJournal()) return "/access/journal";
        if (!isOwn()) return words.page(kind, id);
        return kind.equals("place_offer") ? "/offers/offer" : "/applications/wishes";
    }

    public String getBackLabel() {
        return isOfJournal() ? texts.get("frame.nav.journal") : words.kind(kind);
    }

    private boolean isOfJournal() {
        return (caller.is(Role.AUDITOR) || caller.is(Role.ADMINISTRATOR))
                && caller.get().roles().stream().noneMatch(THINGS::contains);
    }

    private boolean isOwn() {
        return caller.get().roles().stream().allMatch(Role.STUDENT::equals);
    }
}
