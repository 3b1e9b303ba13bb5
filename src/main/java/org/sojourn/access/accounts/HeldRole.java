package org.sojourn.access.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.journal.Changes;

/** A role somebody holds for a unit, from one day to another, both included. Once per role and unit. */
@Embeddable
class HeldRole {
    /** Before every day there is: the role has no beginning. */
    static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    /** After every day there is: the role has no end. */
    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    @Enumerated(EnumType.STRING)
    private Role role;

    private String unit;

    @Column(name = "from_day")
    private LocalDate firstDay;

    @Column(name = "until_day")
    private LocalDate lastDay;

    protected HeldRole() {}

    HeldRole(Role role, Unit unit, LocalDate from, LocalDate until) {
        this.role = role;
        this.unit = unit.code();
        this.firstDay = from == null ? ALWAYS : from;
        this.lastDay = until == null ? FOR_EVER : until;
    }

    Role role() {
        return role;
    }

    boolean is(Role wanted, Unit of) {
        return role == wanted && unit.equals(of.code());
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** For the journal; days that are none are left out. */
    Changes told() {
        return Changes.of("role", null, role)
                .and("unit", null, unit)
                .and("firstDay", null, firstDay.equals(ALWAYS) ? null : firstDay)
                .and("lastDay", null, lastDay.equals(FOR_EVER) ? null : lastDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeldRole held
                && role == held.role
                && unit.equals(held.unit)
                && firstDay.equals(held.firstDay)
                && lastDay.equals(held.lastDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, unit);
    }
}
