package org.sojourn.access.people;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.access.accounts.HeldRow;

/** A person of staff with the roles she holds, those of other days included. */
public record StaffRow(long id, int version, String givenName, String familyName, String email, List<HeldRow> held) {
    static StaffRow of(Object[] row) {
        return new StaffRow(
                (Long) row[0], (Integer) row[1], (String) row[2], (String) row[3], (String) row[4], new ArrayList<>());
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
