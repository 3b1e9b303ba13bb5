package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.entry.PasswordDesk;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.web.Act;

/** The page a single-use link leads to: choose a password, be signed in. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private PasswordDesk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Act act;

    private String link;
    private String password;
    private String again;

    public String choose() {
        return act.on(() -> {
            if (!Objects.equals(password, again)) throw new Refusal("passwords-differ");
            var command = new AccountDesk.ChoosePassword(String.valueOf(link), password == null ? "" : password);
            return signedIn.take(desk.choose(command, signedIn.arrival()), "/");
        });
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
