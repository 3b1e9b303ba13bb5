package org.sojourn.access.people;

import org.sojourn.access.Role;
import org.sojourn.access.Unit;

/**
 * Which people an administrator looks for.
 *
 * @param text part of a name, student number or e-mail address; blank for everybody
 * @param role somebody holds, today or on other days; null for the people of the office, whatever they hold
 * @param unit a role is held for; null for every unit
 * @param closed closed accounts instead of those in use
 * @param falling from Z to A
 * @param page counted from 1
 * @param size rows on a page
 */
public record PeopleSearch(
        String text, Role role, Unit unit, boolean closed, Sort sort, boolean falling, int page, int size) {
    /** The column that leads; equal ones by id. */
    public enum Sort {
        /** By family name, then given name. */
        NAME,
        EMAIL,
        NUMBER
    }

    public PeopleSearch {
        if (page < 1 || size < 1 || size > 500) throw new IllegalArgumentException("page " + page + " of " + size);
    }

    int offset() {
        return (page - 1) * size;
    }

    PeopleSearch firstPage() {
        return new PeopleSearch(text, role, unit, closed, sort, falling, 1, size);
    }
}
