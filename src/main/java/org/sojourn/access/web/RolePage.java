package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.accounts.HeldRow;
import org.sojourn.access.accounts.MandateDesk;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.StaffRow;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** A role for one person: what, for which unit, from when to when. */
@Named
@RequestScoped
public class RolePage {
    @Inject
    private AccountRegister register;

    @Inject
    private MandateRegister mandates;

    @Inject
    private MandateDesk desk;

    @Inject
    private PeoplePage people;

    @Inject
    private MandateWords words;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private StaffRow person;
    private Role role = Role.COORDINATOR;
    private String unit = Unit.FACULTY.code();
    private LocalDate from;
    private LocalDate until;

    /** Refuses whom it does not concern and a person who is none. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getPerson()));
    }

    public StaffRow getPerson() {
        Long id = Asked.number("id");
        if (person == null && id != null)
            person = register.staff().stream()
                    .filter(each -> each.id() == id)
                    .findFirst()
                    .orElse(null);
        return person;
    }

    public String getTitle() {
        return getPerson() == null ? texts.get("access.role") : texts.of("access.role.title", person.name());
    }

    public String give() {
        return act.on(() -> {
            desk.give(new MandateDesk.GiveRole(getPerson().id(), Asked.version(), role, Unit.of(unit), from, until));
            act.say("access.people.saved", person.name());
            return "/access/people";
        });
    }

    /** Takes a role for a unit away. */
    public String take(HeldRow held) {
        return act.on(() -> {
            desk.take(new MandateDesk.TakeRole(getPerson().id(), person.version(), held.role(), held.unit()));
            act.say("access.people.saved", person.name());
            return "/access/role?id=" + person.id();
        });
    }

    public Set<Role> getRoles() {
        return people.getChoices();
    }

    public List<SelectItem> getUnits() {
        return words.units(mandates.units());
    }

    /** The version the form was made from, also when it comes back refused. */
    public int getVersion() {
        return Asked.isPost() ? Asked.version() : getPerson() == null ? 0 : person.version();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
