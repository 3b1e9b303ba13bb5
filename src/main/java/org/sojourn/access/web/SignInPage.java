package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.access.entry.SignInDesk;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.DemoRow;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** Sign-in: by address and password, in the demo by one click. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private AccountRegister accounts;

    @Inject
    private SignInDesk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Act act;

    private String email;
    private String password;
    private String back;
    private List<Group> groups;

    /** People of the demo who are at work on the same. */
    public record Group(DemoRow.Group name, List<DemoRow> people) {}

    public List<Group> getGroups() {
        if (groups == null)
            groups = accounts.demoPeople().stream()
                    .collect(Collectors.groupingBy(DemoRow::group, TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(one -> new Group(one.getKey(), one.getValue()))
                    .toList();
        return groups;
    }

    public String enter() {
        return act.on(() -> {
            SignInDesk.Enter command = new SignInDesk.Enter(email, password, signedIn.arrival());
            return signedIn.take(desk.enter(command), Target.of(back));
        });
    }

    public String enterAs(long accountId) {
        return act.on(() -> {
            return signedIn.take(desk.enterDemo(accountId, signedIn.arrival()), Target.of(back));
        });
    }

    /** Why somebody who was signed in is here again: idle, over, ended or strange; null for everybody else. */
    public String getEnded() {
        String why = Asked.text("ended");
        return why != null && why.matches("idle|over|ended|strange") ? why : null;
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
