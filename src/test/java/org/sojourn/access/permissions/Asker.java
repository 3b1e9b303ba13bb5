package org.sojourn.access.permissions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/**
 * Somebody who knocks at every door.
 *
 * @param role null for whoever is not signed in
 * @param deputy holds nothing of her own but stands in for somebody who does
 */
record Asker(String name, long accountId, Role role, Unit unit, boolean deputy) {
    /** One for every role and the faculty, coordinators and readers for parts of it, a deputy, and nobody. */
    static List<Asker> all(Things own) {
        List<Asker> all = new ArrayList<>();
        all.add(new Asker("nobody", 0, null, Unit.FACULTY, false));
        all.add(new Asker("student", own.student(), Role.STUDENT, Unit.FACULTY, false));
        Set<Role> office = EnumSet.complementOf(EnumSet.of(Role.STUDENT, Role.SYSTEM));
        for (Role role : office) all.add(of(role, Unit.FACULTY, ""));
        for (Role role : List.of(Role.COORDINATOR, Role.READER)) {
            all.add(of(role, Unit.of(own.programme()), " of a programme"));
            all.add(of(role, Unit.ofPartner(own.partner()), " of a partner"));
        }
        all.add(of(Role.TASK_OWNER, Unit.ofOffice("HR"), " of an office"));
        all.add(standIn(of(Role.COORDINATOR, Unit.of(own.programme()), "")));
        return all;
    }

    private static Asker of(Role role, Unit unit, String suffix) {
        long id = Given.anAccount(role);
        Sql.change("INSERT IGNORE INTO unit (code, name) VALUES (?, 'sample')", unit.code());
        Sql.change("UPDATE account_role SET unit = ? WHERE account_id = ?", unit.code(), id);
        return new Asker(role.name().toLowerCase(java.util.Locale.ROOT) + suffix, id, role, unit, false);
    }

    private static Asker standIn(Asker person) {
        long id = Given.anAccount(Role.ADMINISTRATOR);
        Sql.change("UPDATE account_role SET until_day = '2001-01-01' WHERE account_id = ?", id);
        Given.aDeputyship(id, person.accountId(), person.role(), person.unit().code());
        return new Asker("deputy of a programme", id, person.role(), person.unit(), true);
    }

    void act() {
        if (role == null) As.nobody();
        else As.account(accountId);
    }

    boolean isForPart() {
        return !unit.isFaculty();
    }
}
