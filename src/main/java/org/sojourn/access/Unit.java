package org.sojourn.access;

import java.util.EnumSet;
import java.util.Set;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.Programme;

/**
 * What somebody is responsible for: the whole faculty, one of its programmes, one partner, or what one office owes visits.
 *
 * @param key the programme's name, the partner's id or the office's key; empty for the faculty
 */
public record Unit(Kind kind, String key) {
    public static final Unit FACULTY = new Unit(Kind.FACULTY, "");

    /** What kinds of units there are. */
    public enum Kind {
        FACULTY,
        PROGRAMME,
        PARTNER,
        OFFICE
    }

    private static final Set<Role> HELD_FOR_PARTS = EnumSet.of(Role.COORDINATOR, Role.READER);

    public static Unit of(Programme programme) {
        return new Unit(Kind.PROGRAMME, programme.name());
    }

    /** An office by its key, such as {@code INTERNATIONAL_OFFICE}. */
    public static Unit ofOffice(String key) {
        return new Unit(Kind.OFFICE, key);
    }

    public static Unit ofPartner(long partnerId) {
        return new Unit(Kind.PARTNER, Long.toString(partnerId));
    }

    /** The unit a code names. Refuses what is none. */
    public static Unit of(String code) {
        String[] parts = code == null ? new String[0] : code.split(" ", -1);
        if (parts.length == 1 && parts[0].equals(Kind.FACULTY.name())) return FACULTY;
        if (parts.length == 2 && parts[0].equals(Kind.PARTNER.name()) && parts[1].matches("\\d{1,18}"))
            return new Unit(Kind.PARTNER, parts[1]);
        if (parts.length == 2 && parts[0].equals(Kind.OFFICE.name()) && parts[1].matches("[A-Z_]{2,30}"))
            return ofOffice(parts[1]);
        for (Programme one : Programme.values())
            if (parts.length == 2
                    && parts[0].equals(Kind.PROGRAMME.name())
                    && one.name().equals(parts[1])) return of(one);
        throw new Refusal("unit-unknown");
    }

    /** As tables and forms write it: {@code FACULTY}, {@code PROGRAMME DENTISTRY}, {@code PARTNER 4711}, {@code OFFICE HR}. */
    public String code() {
        return key.isEmpty() ? kind.name() : kind + " " + key;
    }

    public boolean isFaculty() {
        return kind == Kind.FACULTY;
    }

    /**
     * May this role be held for this unit? Approving, administering and applying concern the faculty as a whole; offices have
     * those who do their tasks, and nobody else.
     */
    public boolean takes(Role role) {
        if (kind == Kind.OFFICE) return role == Role.TASK_OWNER;
        return isFaculty() || HELD_FOR_PARTS.contains(role);
    }
}
