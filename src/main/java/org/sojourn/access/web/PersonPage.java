package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.entry.SecondFactorDesk;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** One person's account, for an administrator: take away a lost second factor, close the account. */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    private AccountRegister register;

    @Inject
    private AccountDesk accounts;

    @Inject
    private SecondFactorDesk factors;

    @Inject
    private Act act;

    private Long id;
    private PersonRow person;

    /** Refuses whom it does not concern, and an id nobody has. */
    public void arrive() {
        person = Asked.found(() -> register.person(id == null ? 0 : id));
    }

    public PersonRow getPerson() {
        if (person == null) person = register.person(id == null ? 0 : id).orElse(null);
        return person;
    }

    public boolean isProtected() {
        return getPerson() != null && factors.stands(id);
    }

    public String takeFactor() {
        return act.on(() -> {
            factors.takeAway(id);
            act.say("access.person.taken");
            return "/access/person?id=" + id;
        });
    }

    public String close() {
        return act.on(() -> {
            String name = getPerson().name();
            accounts.close(new AccountDesk.CloseAccount(id, Asked.version()));
            act.say("access.person.closed", name);
            return "/access/people";
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
