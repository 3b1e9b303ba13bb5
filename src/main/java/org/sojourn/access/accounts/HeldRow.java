package org.sojourn.access.accounts;

import java.time.LocalDate;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;

/**
 * A role as lists show it.
 *
 * @param unitName a partner's short name; empty for the rest, which the texts name
 * @param from null when it has no beginning
 * @param until the last day, null when it has no end
 */
public record HeldRow(Role role, Unit unit, String unitName, LocalDate from, LocalDate until) {
    /** As the tables write it: a code for the unit, days that are none written out. */
    public static HeldRow of(Role role, String unit, String unitName, LocalDate from, LocalDate until) {
        return new HeldRow(
                role,
                Unit.of(unit),
                unitName,
                from.equals(HeldRole.ALWAYS) ? null : from,
                until.equals(HeldRole.FOR_EVER) ? null : until);
    }

    /** Role and unit in one word, for forms. */
    public String code() {
        return role + " " + unit.code();
    }
}
