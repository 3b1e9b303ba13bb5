package org.sojourn.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

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
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    protected HeldRole() {}

    HeldRole(Role role, Unit unit, LocalDate from, LocalDate until) {
        this.role = role;
        this.unit = unit.code();
        this.from = from == null ? ALWAYS : from;
        this.until = until == null ? FOR_EVER : until;
    }

    boolean is(Role wanted, Unit of) {
        return role == wanted && unit.equals(of.code());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeldRole held
                && role == held.role
                && unit.equals(held.unit)
                && from.equals(held.from)
                && until.equals(held.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, unit);
    }
}
