package org.sojourn.access.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sojourn.access.Unit;
import org.sojourn.platform.Unversioned;

/** A unit one can hold a role for. Faculty and programmes are there from the beginning; partners make theirs known. */
@Entity
@Table(name = "unit")
@Unversioned("its name is its partner’s, and changes with it under that one’s version")
class KnownUnit {
    @Id
    private String code;

    private String name;

    protected KnownUnit() {}

    KnownUnit(Unit unit, String name) {
        this.code = unit.code();
        this.name = name;
    }

    void rename(String now) {
        name = now;
    }
}
