package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.sojourn.access.AccountRegister;
import org.sojourn.access.DemoRow;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.web.Act;

/** Sign-in: by address and password, in the demo by one click. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private AccountRegister accounts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Act act;

    private String email;
    private String password;
    private String back;
    private List<DemoRow> people;

    public List<DemoRow> getPeople() {
        if (people == null) people = accounts.demoPeople();
        return people;
    }

    public String enter() {
        return act.on(() -> {
            OptionalLong account = accounts.accountFor(email, password);
            signedIn.as(account.orElseThrow(() -> new Refusal("sign-in-failed")));
            return target();
        });
    }

    public String enterAs(long accountId) {
        return act.on(() -> {
            accounts.refuseOutsideDemo();
            signedIn.as(accountId);
            return target();
        });
    }

    /** Only a path of ours; anything else leads to the start. */
    private String target() {
        boolean ours = back != null && back.matches("/[a-z][A-Za-z0-9/_?=&.%-]*") && !back.startsWith("/access/");
        return ours ? back : "/";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
