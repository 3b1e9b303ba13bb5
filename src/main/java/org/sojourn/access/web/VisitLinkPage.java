package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.access.accounts.GuestLinkState;
import org.sojourn.access.entry.GuestEntryDesk;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** Where a guest’s personal link leads: one button lets her in. Where it does no longer do, another sends a new one. */
@Named
@RequestScoped
public class VisitLinkPage {
    private static final String HERE = "/access/visit-link";

    @Inject
    private GuestEntryDesk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Act act;

    private String email;
    private GuestLinkState state;

    /** The state of the link, or {@code NONE} for whoever comes without one. */
    public String getState() {
        if (link() == null) return "NONE";
        if (state == null) state = desk.state(link());
        return state.name();
    }

    private static String link() {
        return Asked.text("link");
    }

    /** Is there a button that lets in? */
    public boolean isOpen() {
        return link() != null && (Asked.isSent() || getState().equals("OPEN"));
    }

    /** Is there a button that sends another one? */
    public boolean isSpent() {
        return Asked.isSent() || getState().matches("NONE|USED|OLD|UNKNOWN");
    }

    /** Has she to say who she is? */
    public boolean isUnnamed() {
        return getState().matches("NONE|UNKNOWN");
    }

    public String enter() {
        return act.on(() -> signedIn.take(desk.enter(String.valueOf(link()), signedIn.arrival()), "/welcome/mine"));
    }

    public String sendAnother() {
        return act.on(() -> {
            desk.sendAnother(new GuestEntryDesk.SendAnother(link(), email), signedIn.arrival());
            act.say("access.visitlink.sent");
            return HERE;
        });
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
