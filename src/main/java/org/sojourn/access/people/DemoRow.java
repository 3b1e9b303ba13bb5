package org.sojourn.access.people;

import org.sojourn.access.Role;
import org.sojourn.access.Unit;

/**
 * Somebody one may enter the demo as.
 *
 * @param unitName a partner's short name; empty for the rest
 */
public record DemoRow(long id, String name, String initials, Role role, Unit unit, String unitName) {
    static DemoRow of(Object[] row) {
        String given = (String) row[1];
        String family = (String) row[2];
        String last = given.contains(". ") ? given.substring(given.lastIndexOf(' ') + 1) : given;
        return new DemoRow(
                (Long) row[0],
                given + " " + family,
                last.substring(0, 1) + family.substring(0, 1),
                (Role) row[3],
                Unit.of((String) row[4]),
                (String) row[5]);
    }
}
