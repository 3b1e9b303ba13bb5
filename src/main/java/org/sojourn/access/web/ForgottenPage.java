package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.sojourn.access.accounts.EntryLinkMade;
import org.sojourn.access.accounts.LinkPurpose;
import org.sojourn.access.entry.PasswordDesk;
import org.sojourn.platform.Installation;
import org.sojourn.platform.MailServer;
import org.sojourn.platform.web.Act;

/** Somebody has forgotten her password: whatever address she gives, the answer is the same. */
@Named
@RequestScoped
public class ForgottenPage {
    @Inject
    private PasswordDesk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Act act;

    @Inject
    private BeanManager beans;

    @Inject
    private Installation installation;

    private String email;

    /** Is a letter written that somebody can read? Where none is, nobody is told to wait for one. */
    public boolean isPossible() {
        EntryLinkMade any = new EntryLinkMade(0, "", LinkPurpose.PASSWORD, Instant.EPOCH);
        return !beans.resolveObserverMethods(any).isEmpty() && (MailServer.isSet() || installation.isDemo());
    }

    public String ask() {
        return act.on(() -> {
            desk.forgotten(email, signedIn.arrival());
            act.say("access.forgotten.done");
            return "/access/sign-in";
        });
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
