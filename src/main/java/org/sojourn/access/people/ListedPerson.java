package org.sojourn.access.people;

import java.util.List;
import org.sojourn.access.accounts.HeldRow;

/**
 * A person in the list of accounts.
 *
 * @param studentNumber null for people of the office
 * @param active false when the account is closed
 * @param held her roles, those of other days included
 */
public record ListedPerson(
        long id,
        String givenName,
        String familyName,
        String email,
        String studentNumber,
        boolean active,
        List<HeldRow> held) {
    public String name() {
        return givenName + " " + familyName;
    }
}
