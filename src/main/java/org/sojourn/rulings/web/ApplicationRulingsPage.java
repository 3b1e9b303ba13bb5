package org.sojourn.rulings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.access.people.PersonRow;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.MyApplication;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.rulings.RulingDesk;
import org.sojourn.rulings.RulingKind;
import org.sojourn.rulings.RulingRegister;
import org.sojourn.rulings.RulingRow;

/** What was proposed about one application, and the form to propose something. */
@Named
@RequestScoped
public class ApplicationRulingsPage {
    @Inject
    private RulingRegister register;

    @Inject
    private RulingDesk desk;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private PlaceRegister places;

    @Inject
    private PlaceNames placeNames;

    @Inject
    private RulingNames names;

    @Inject
    private RunningCall running;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private MyApplication application;
    private PersonRow person;
    private List<RulingRow> rows;
    private RulingKind kind;
    private String place = "";
    private String reason;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> {
            getRows();
            return Optional.ofNullable(getApplication());
        });
    }

    public MyApplication getApplication() {
        if (application == null) application = applications.one(id()).orElse(null);
        return application;
    }

    public PersonRow getPerson() {
        if (person == null) person = applications.applicant(id()).orElseThrow();
        return person;
    }

    private static long id() {
        Long id = Asked.number("id");
        return id == null ? 0 : id;
    }

    public List<RulingRow> getRows() {
        if (rows == null) {
            rows = register.ofApplication(id());
            names.of(rows);
        }
        return rows;
    }

    public String getTitle() {
        return getApplication() == null
                ? texts.get("frame.nav.rulings")
                : texts.of(
                        "rulings.application.title",
                        getRows().size(),
                        getPerson().name());
    }

    /** The results are not out, so there is still something to rule. */
    public boolean isRunning() {
        return running.is(getApplication().callId());
    }

    public boolean isProposable() {
        return Asked.isSent() || isRunning() && getApplication().isSubmitted();
    }

    public boolean isReturnable(RulingRow row) {
        return Asked.isSent() || isRunning() && row.isWaiting();
    }

    public RulingKind[] getKinds() {
        return new RulingKind[] {RulingKind.PROTECTED, RulingKind.BARRED};
    }

    /** The wishes, after the choice of all of them. */
    public List<SelectItem> getWishes() {
        Map<Long, PlaceCard> wished = places.places(getApplication().wishes());
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", texts.get("rulings.everywhere")));
        for (Long id : getApplication().wishes())
            items.add(new SelectItem(Long.toString(id), placeNames.full(wished.get(id))));
        return items;
    }

    public String propose() {
        return act.on(() -> {
            Long at = place == null || place.isEmpty() ? null : Long.valueOf(place);
            desk.propose(new RulingDesk.ProposeRuling(id(), kind, at, reason));
            act.say("rulings.proposed");
            return "/rulings/application?id=" + id();
        });
    }

    /** The one whose button was pressed, whatever was proposed since. */
    public String takeBack() {
        return act.on(() -> {
            Long ruling = Asked.number("ruling");
            desk.takeBack(new RulingDesk.Decide(ruling == null ? 0 : ruling, Asked.version()));
            act.say("rulings.one.taken");
            return "/rulings/application?id=" + id();
        });
    }

    public RulingKind getKind() {
        return kind;
    }

    public void setKind(RulingKind kind) {
        this.kind = kind;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
