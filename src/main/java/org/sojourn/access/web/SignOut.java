package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.platform.web.Act;

/** Leaves the house, by a form. */
@Named
@RequestScoped
public class SignOut {
    @Inject
    private SignedIn signedIn;

    @Inject
    private UniversityPage university;

    @Inject
    private Act act;

    public String leave() {
        return act.on(() -> {
            boolean staysThere = signedIn.nobody() && university.isLeftByHand();
            return staysThere ? "/access/sign-in?left=university" : "/access/sign-in";
        });
    }
}
