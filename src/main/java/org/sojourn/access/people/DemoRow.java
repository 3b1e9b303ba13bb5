package org.sojourn.access.people;

import org.sojourn.access.Role;
import org.sojourn.access.Unit;

/**
 * Somebody one may enter the demo as.
 *
 * @param unitName a partner's short name; empty for the rest
 */
public record DemoRow(long id, String name, String initials, Role role, Unit unit, String unitName) {
    /** In the order in which a visitor meets them. */
    public enum Group {
        EXCHANGE,
        GUESTS,
        HOUSE
    }

    /** Where she is at work with this role; somebody with two roles may stand in two groups. */
    public Group group() {
        return switch (role) {
            case GUEST, HOST, WELCOME, TASK_OWNER, OCCUPATIONAL_HEALTH -> Group.GUESTS;
            case ADMINISTRATOR, AUDITOR -> Group.HOUSE;
            default -> Group.EXCHANGE;
        };
    }

    /** What her sentence is called: that of the role, or for a part of the faculty’s exchange one for all. */
    public String sentence() {
        return unit.isFaculty() || group() != Group.EXCHANGE ? role.name() : "part";
    }

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
