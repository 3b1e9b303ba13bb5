package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.entry.FactorCard;
import org.sojourn.access.entry.MySignIns;
import org.sojourn.access.entry.PasswordDesk;
import org.sojourn.access.entry.SecondFactorDesk;
import org.sojourn.access.entry.SignInDesk;
import org.sojourn.access.entry.SignInRegister;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** Where the caller is signed in, her password, her second factor. */
@Named
@RequestScoped
public class MySignInPage {
    private static final String PATH = "/access/my-sign-in";

    @Inject
    private SignInRegister register;

    @Inject
    private SignInDesk desk;

    @Inject
    private PasswordDesk passwords;

    @Inject
    private SecondFactorDesk factors;

    @Inject
    private Act act;

    @Inject
    private AccountRegister accounts;

    @Inject
    private AccountDesk accountDesk;

    private String letterLanguage;
    private MySignIns all;
    private FactorCard factor;
    private String old;
    private String password;
    private String again;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getAll()));
    }

    public MySignIns getAll() {
        if (all == null) all = register.mine();
        return all;
    }

    public FactorCard getFactor() {
        if (factor == null) factor = factors.mine();
        return factor;
    }

    public String end(long signInId) {
        return act.on(() -> {
            desk.end(signInId);
            act.say("access.mine.ended");
            return PATH;
        });
    }

    public String endOthers() {
        return act.on(() -> {
            act.say("access.mine.ended.all", desk.endOthers());
            return PATH;
        });
    }

    public String changePassword() {
        return act.on(() -> {
            if (!Objects.equals(password, again)) throw new Refusal("passwords-differ");
            passwords.change(new PasswordDesk.ChangePassword(old, password));
            act.say("access.mine.password.changed");
            return PATH;
        });
    }

    public String getLetterLanguage() {
        if (letterLanguage == null) letterLanguage = accounts.letterLanguage();
        return letterLanguage;
    }

    /** The one letters to her are not written in. */
    public String getOtherLanguage() {
        return getLetterLanguage().equals("de") ? "en" : "de";
    }

    public String writeMeIn(String language) {
        return act.on(() -> {
            accountDesk.writeMeIn(language);
            act.say("access.mine.letters.done");
            return PATH;
        });
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
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
