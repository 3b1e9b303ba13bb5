package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.sojourn.access.entry.Entered;
import org.sojourn.access.entry.SecondFactorDesk;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.web.Act;

/** After the password: the code of the app, or a recovery code. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    private SecondFactorDesk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Act act;

    private String code;

    /** Who has given no password yet, or long ago, begins at the door. */
    public void arrive() throws IOException {
        if (signedIn.pending() != null) return;
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect("/access/sign-in");
        faces.responseComplete();
    }

    public String enter() {
        return act.on(() -> {
            Pending pending = signedIn.pending();
            if (pending == null) return "/access/sign-in";
            Entered entered = desk.enter(
                    new SecondFactorDesk.EnterCode(pending.accountId(), pending.way(), code, signedIn.arrival()));
            if (entered.kind() == Entered.Kind.REFUSED) throw new Refusal("code-wrong");
            return signedIn.take(entered, pending.target());
        });
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
