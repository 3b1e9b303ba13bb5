package org.sojourn.access;

import java.util.EnumSet;
import java.util.Set;

/** A person of staff with her roles. */
public record StaffRow(long id, int version, String givenName, String familyName, String email, Set<Role> roles) {
    static StaffRow of(Object[] row) {
        return new StaffRow(
                (Long) row[0],
                (Integer) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                EnumSet.noneOf(Role.class));
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
