package org.sojourn.rulings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.applications.MyApplication;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.rulings.RuledApplication;
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
    private RulingNames names;

    @Inject
    private RunningCall running;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private RuledApplication ruled;
    private RulingKind kind;
    private String place = "";
    private String reason;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(ruled()));
    }

    private RuledApplication ruled() {
        if (ruled == null) {
            ruled = register.ofApplication(id()).orElse(null);
            if (ruled != null) names.of(ruled);
        }
        return ruled;
    }

    /** Null when there is none within reach. */
    public MyApplication getApplication() {
        return ruled() == null ? null : ruled.application();
    }

    public String getPerson() {
        return ruled() == null ? "" : names.person(ruled.application().accountId());
    }

    private static long id() {
        Long id = Asked.number("id");
        return id == null ? 0 : id;
    }

    public List<RulingRow> getRows() {
        return ruled() == null ? List.of() : ruled.rows();
    }

    public String getTitle() {
        return getApplication() == null
                ? texts.get("frame.nav.rulings")
                : texts.of("rulings.application.title", getRows().size(), getPerson());
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
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", texts.get("rulings.everywhere")));
        for (Long id : getApplication().wishes()) items.add(new SelectItem(Long.toString(id), names.wish(id)));
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
