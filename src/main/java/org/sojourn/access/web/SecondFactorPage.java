package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.entry.FactorCard;
import org.sojourn.access.entry.SecondFactorDesk;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** The caller's second factor: set up, renew the recovery codes, take away. */
@Named
@RequestScoped
public class SecondFactorPage {
    @Inject
    private SecondFactorDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Act act;

    private FactorCard card;
    private String code;
    private List<String> codes = List.of();

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getCard()));
    }

    public FactorCard getCard() {
        if (card == null) card = desk.mine();
        return card;
    }

    /** Do her roles wait for it? */
    public boolean isNeeded() {
        return caller.isHeldBack() && !getCard().isOn();
    }

    /** The picture for the app's camera, as an address an image may have. */
    public String getPicture() {
        return QrPicture.of(getCard().address());
    }

    public String begin() {
        return act.on(() -> {
            desk.begin();
            return "/access/second-factor";
        });
    }

    public String confirm() {
        return act.on(() -> {
            codes = desk.confirm(code);
            card = null;
            return null;
        });
    }

    public String renew() {
        return act.on(() -> {
            codes = desk.renewCodes(code);
            card = null;
            return null;
        });
    }

    public String remove() {
        return act.on(() -> {
            desk.remove(code);
            act.say("access.factor.removed");
            return "/access/second-factor";
        });
    }

    /** New recovery codes, shown this once. */
    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
