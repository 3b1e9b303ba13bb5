package org.sojourn.rulings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.rulings.RulingDesk;
import org.sojourn.rulings.RulingKind;
import org.sojourn.rulings.RulingRegister;
import org.sojourn.rulings.RulingRow;

/** One ruling, for whoever decides about it. */
@Named
@RequestScoped
public class RulingPage {
    @Inject
    private RulingRegister register;

    @Inject
    private RulingDesk desk;

    @Inject
    private RulingNames names;

    @Inject
    private RunningCall running;

    @Inject
    private RulingsPage list;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private RulingRow row;
    private String reason;

    /** Refuses whom it does not concern, and a number that is none of hers. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getRow()));
    }

    public RulingRow getRow() {
        Long id = Asked.number("id");
        if (row == null && id != null) {
            row = register.one(id).orElse(null);
            if (row != null) names.of(List.of(row));
        }
        return row;
    }

    public String getTitle() {
        if (getRow() == null) return texts.get("frame.nav.rulings");
        return texts.of("rulings.one.title", texts.get("rulings.kind." + row.kind()), names.person(row.accountId()));
    }

    /** It waits for the reader. */
    public boolean isDecidable() {
        return Asked.isSent() || isRunning() && list.isForMe(getRow());
    }

    /** Hardship is taken back here, everything else where it was proposed. */
    public boolean isReturnable() {
        return getRow().kind() == RulingKind.HARDSHIP && (Asked.isSent() || isOurs() && getRow().isWaiting());
    }

    public boolean isRevocable() {
        return Asked.isSent() || isRunning() && getRow().isInForce() && !isOurs();
    }

    /** She, or whoever she stands in for, has proposed it. */
    public boolean isOurs() {
        return list.isOurs(getRow());
    }

    /** The results are not out, so there is still something to rule. */
    public boolean isRunning() {
        return running.is(getRow().callId());
    }

    public String grant() {
        return act.on(() -> {
            desk.grant(new RulingDesk.Decide(getRow().id(), Asked.version()));
            act.say("rulings.one.granted");
            return here();
        });
    }

    public String refuse() {
        return act.on(() -> {
            desk.refuse(new RulingDesk.Answer(getRow().id(), Asked.version(), reason));
            act.say("rulings.one.refused");
            return here();
        });
    }

    public String revoke() {
        return act.on(() -> {
            desk.revoke(new RulingDesk.Answer(getRow().id(), Asked.version(), reason));
            act.say("rulings.one.revoked");
            return here();
        });
    }

    public String takeBack() {
        return act.on(() -> {
            desk.takeHardshipBack(new RulingDesk.Decide(getRow().id(), Asked.version()));
            act.say("rulings.one.taken");
            return here();
        });
    }

    private String here() {
        return "/rulings/rulings?callId=" + getRow().callId();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
