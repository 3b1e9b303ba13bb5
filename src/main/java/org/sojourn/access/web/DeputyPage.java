package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.accounts.DeputyRow;
import org.sojourn.access.accounts.HeldRow;
import org.sojourn.access.accounts.MandateDesk;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.StaffRow;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/**
 * Who stands in for me, for whom I stand in; and, with {@code id} and for administrators, who stands in for that person.
 */
@Named
@RequestScoped
public class DeputyPage {
    @Inject
    private MandateRegister register;

    @Inject
    private AccountRegister accounts;

    @Inject
    private MandateDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private MandateWords words;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private List<DeputyRow> rows;
    private List<HeldRow> roles;
    private StaffRow person;
    private Long deputy;
    private String role;
    private LocalDate from;
    private LocalDate until;

    /** Refuses students, and for another person everybody but administrators. */
    public void arrive() {
        Asked.found(() -> Asked.number("id") == null ? Optional.of(rows()) : Optional.ofNullable(getPerson()));
    }

    /** The other person whose deputies these are; null for the caller's own. */
    public StaffRow getPerson() {
        Long id = Asked.number("id");
        if (person == null && id != null)
            person = accounts.staff().stream()
                    .filter(each -> each.id() == id)
                    .findFirst()
                    .orElse(null);
        return person;
    }

    private long whose() {
        return getPerson() == null ? caller.accountId() : person.id();
    }

    private List<DeputyRow> rows() {
        if (rows == null) rows = Asked.number("id") == null ? register.mine() : register.deputies();
        return rows;
    }

    public List<DeputyRow> getDeputies() {
        return rows().stream().filter(row -> row.forAccountId() == whose()).toList();
    }

    public List<DeputyRow> getStandingIn() {
        return rows().stream().filter(row -> row.accountId() == whose()).toList();
    }

    public String getTitle() {
        if (getPerson() != null)
            return texts.of(
                    "access.deputy.title.of", person.name(), getDeputies().size());
        return texts.of("access.deputy.title", getDeputies().size());
    }

    private List<HeldRow> roles() {
        if (roles == null) roles = getPerson() == null ? register.myRoles() : person.held();
        return roles;
    }

    /** The roles to be stood in for. */
    public List<SelectItem> getRoles() {
        List<SelectItem> items = new ArrayList<>();
        for (HeldRow held : roles()) items.add(new SelectItem(held.code(), words.held(held)));
        return items;
    }

    public List<SelectItem> getColleagues() {
        List<SelectItem> items = new ArrayList<>();
        register.colleagues().stream()
                .filter(each -> each.id() != whose())
                .forEach(each -> items.add(new SelectItem(each.id(), each.name())));
        return items;
    }

    public String name() {
        return act.on(() -> {
            if (deputy == null || role == null) throw new Refusal("role-not-held");
            var command = new MandateDesk.NameDeputy(
                    deputy, MandateWords.roleIn(role), MandateWords.unitIn(role), from, until);
            if (Asked.number("id") == null) desk.nameDeputy(command);
            else desk.nameDeputyFor(Asked.number("id"), command);
            act.say("access.deputy.named");
            return here();
        });
    }

    public String end(DeputyRow row) {
        return act.on(() -> {
            var command = new MandateDesk.EndDeputyship(row.id(), row.version());
            if (Asked.number("id") == null) desk.endMine(command);
            else desk.end(command);
            act.say("access.deputy.ended", row.name());
            return here();
        });
    }

    private static String here() {
        Long id = Asked.number("id");
        return "/access/deputy" + (id == null ? "" : "?id=" + id);
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
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
