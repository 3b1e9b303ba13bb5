package org.sojourn.rulings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.calls.CallCard;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.rulings.RulingDesk;

/** To propose a case of hardship. */
@Named
@RequestScoped
public class HardshipPage {
    @Inject
    private RulingsPage list;

    @Inject
    private RulingDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Act act;

    private String number;
    private String reason;

    /** Refuses whom it does not concern, and without a call: nothing is proposed in one that nobody has chosen. */
    public void arrive() {
        Asked.found(() -> {
            if (!caller.is(Role.HARDSHIP)) throw new NotPermitted("hardship");
            return Optional.ofNullable(getCall());
        });
    }

    public CallCard getCall() {
        Long asked = Asked.number("callId");
        return list.getChoices().stream()
                .filter(call -> asked != null && call.id() == asked)
                .findFirst()
                .orElse(null);
    }

    public String propose() {
        return act.on(() -> {
            desk.proposeHardship(new RulingDesk.ProposeHardship(getCall().id(), number, reason));
            act.say("rulings.proposed");
            return "/rulings/rulings?callId=" + getCall().id();
        });
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
