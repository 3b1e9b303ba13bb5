package org.sojourn.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.When;
import org.sojourn.privacy.ErasureDesk;
import org.sojourn.privacy.ErasureRegister;
import org.sojourn.privacy.ErasureState;

/** What an erasure would mean for one person; to prepare it, to decide about it, to place and lift a hold. */
@Named
@RequestScoped
public class ErasedPersonPage {
    @Inject
    private ErasureRegister register;

    @Inject
    private ErasureDesk desk;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private When when;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private PersonRow person;
    private List<ErasureRegister.PreviewRow> rows;
    private List<ErasureRegister.RequestRow> requests;
    private List<ErasureRegister.HoldRow> holds;
    private String reason;
    private String holdReason;
    private LocalDate until;

    /** Refuses whom it does not concern and a number that is nobody’s. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getPerson()));
    }

    public PersonRow getPerson() {
        if (person == null && Asked.number("id") != null)
            person = accounts.people(List.of(getId())).get(getId());
        return person;
    }

    public long getId() {
        Long id = Asked.number("id");
        return id == null ? 0 : id;
    }

    public String getTitle() {
        if (getPerson() == null) return texts.get("privacy.person");
        long goes =
                getRows().stream().mapToLong(ErasureRegister.PreviewRow::goes).sum();
        long waits =
                getRows().stream().mapToLong(ErasureRegister.PreviewRow::waits).sum();
        return texts.of("privacy.person.title", person.name(), goes, waits);
    }

    public List<ErasureRegister.PreviewRow> getRows() {
        if (rows == null) rows = register.preview(getId());
        return rows;
    }

    /** Something is needed for a while yet. */
    public boolean isWaiting() {
        return getRows().stream().anyMatch(row -> row.waits() > 0);
    }

    public List<ErasureRegister.RequestRow> getRequests() {
        if (requests == null) requests = register.requestsAbout(getId());
        return requests;
    }

    /** The request a second person has to decide about, or null. */
    public ErasureRegister.RequestRow getOpen() {
        return getRequests().stream()
                .filter(row -> row.state() == ErasureState.PREPARED)
                .findFirst()
                .orElse(null);
    }

    public boolean isMine() {
        return getOpen() != null && getOpen().preparedBy() == caller.accountId();
    }

    /** Nothing is going on that would stand in the way of a new request. */
    public boolean isFree() {
        return getHolds().isEmpty()
                && getRequests().stream()
                        .noneMatch(
                                row -> row.state() == ErasureState.PREPARED || row.state() == ErasureState.CONFIRMED);
    }

    public List<ErasureRegister.HoldRow> getHolds() {
        if (holds == null) holds = register.holdsOf(getId());
        return holds;
    }

    public String day(LocalDate date) {
        return when.day(date.atStartOfDay(DatabaseClock.ZONE).toInstant());
    }

    public String prepare() {
        return act.on(() -> {
            desk.prepare(new ErasureDesk.PrepareErasure(getId(), reason));
            act.say("privacy.person.prepared");
            return here();
        });
    }

    public String confirm() {
        return act.on(() -> {
            desk.confirm(new ErasureDesk.Decide(Asked.number("request"), Asked.version()));
            act.say("privacy.person.confirmed");
            return "/privacy/erasure";
        });
    }

    public String refuse() {
        return act.on(() -> {
            desk.refuse(new ErasureDesk.Decide(Asked.number("request"), Asked.version()));
            act.say("privacy.person.refused");
            return here();
        });
    }

    public String hold() {
        return act.on(() -> {
            desk.hold(new ErasureDesk.PlaceHold(getId(), holdReason, until));
            act.say("privacy.person.held");
            return here();
        });
    }

    public String lift(ErasureRegister.HoldRow hold) {
        return act.on(() -> {
            desk.lift(new ErasureDesk.LiftHold(hold.id(), hold.version()));
            act.say("privacy.person.lifted");
            return here();
        });
    }

    private String here() {
        return "/privacy/person?id=" + getId();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getHoldReason() {
        return holdReason;
    }

    public void setHoldReason(String holdReason) {
        this.holdReason = holdReason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
