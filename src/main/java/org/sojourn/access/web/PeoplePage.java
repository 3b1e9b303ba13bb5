package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.AccountDesk;
import org.sojourn.access.AccountRegister;
import org.sojourn.access.PersonRow;
import org.sojourn.access.Role;
import org.sojourn.access.StaffRow;
import org.sojourn.platform.Installation;
import org.sojourn.platform.MailServer;
import org.sojourn.platform.Settings;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** The people of the office, their roles and their links. */
@Named
@RequestScoped
public class PeoplePage {
    private static final Set<Role> GIVEN = EnumSet.complementOf(EnumSet.of(Role.STUDENT, Role.SYSTEM));

    @Inject
    private AccountRegister register;

    @Inject
    private AccountDesk desk;

    @Inject
    private Act act;

    @Inject
    private Installation installation;

    private List<StaffRow> people;
    private String givenName;
    private String familyName;
    private String email;
    private String invitation;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getPeople()));
    }

    public List<StaffRow> getPeople() {
        if (people == null) people = register.staff();
        return people;
    }

    public String getQ() {
        return Asked.text("q");
    }

    /** Students found for a link; none before somebody has searched. */
    public List<PersonRow> getStudents() {
        return getQ() == null ? List.of() : register.students(getQ());
    }

    public Set<Role> getChoices() {
        return GIVEN;
    }

    public String open() {
        return act.on(() -> {
            long id = desk.open(new AccountDesk.OpenAccount(givenName, familyName, email, chosen()));
            return invited(id, email);
        });
    }

    public String invite(long accountId) {
        return act.on(() -> {
            String address = register.person(accountId).map(PersonRow::email).orElse("");
            return invited(accountId, address);
        });
    }

    /** A letter carries the link; where none is sent, the administrator is shown it. */
    private String invited(long accountId, String address) {
        String link = link(accountId);
        if (MailServer.isSet() && !installation.isDemo()) {
            act.say("access.people.sent", address);
            return "/access/people";
        }
        invitation = link;
        givenName = familyName = email = null;
        return null;
    }

    private String link(long accountId) {
        return Settings.SOJOURN_PUBLIC_URL.value().orElse("") + "/access/password?link=" + desk.invite(accountId);
    }

    public String getInvitation() {
        return invitation;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isChosen(Role role) {
        return invitation == null && chosen().contains(role);
    }

    private static Set<Role> chosen() {
        List<String> ticked = Asked.all("role");
        return GIVEN.stream().filter(role -> ticked.contains(role.name())).collect(Collectors.toSet());
    }
}
