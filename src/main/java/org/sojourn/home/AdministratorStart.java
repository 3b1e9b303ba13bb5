package org.sojourn.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.StaffRow;
import org.sojourn.platform.Texts;

/** What waits for an administrator: roles that nobody has and the house cannot do without, then the people themselves. */
@RequestScoped
public class AdministratorStart {
    private static final String PEOPLE = "/access/people";

    @Inject
    private AccountRegister accounts;

    @Inject
    private Texts texts;

    public List<Waiting> waiting() {
        List<StaffRow> people = accounts.staff();
        List<Waiting> list = new ArrayList<>();
        for (Role needed : List.of(Role.COORDINATOR, Role.APPROVER))
            if (people.stream().noneMatch(person -> holds(person, needed))) list.add(missing(needed));
        list.add(new Waiting(
                texts.of("home.admin.people", people.size()),
                texts.get("home.admin.people.text"),
                PEOPLE,
                texts.get("home.admin.people.go")));
        return list;
    }

    private static boolean holds(StaffRow person, Role role) {
        return person.held().stream().anyMatch(held -> held.role() == role);
    }

    private Waiting missing(Role role) {
        String key = "home.admin.missing." + role;
        return new Waiting(texts.get(key), texts.get(key + ".text"), PEOPLE, texts.get("home.admin.missing.go"));
    }
}
