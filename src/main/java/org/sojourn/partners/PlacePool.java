package org.sojourn.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.AcademicYear;

/**
 * A limit above several places of one agreement and year, as "two per year, whatever the term". It may lie in another
 * pool of the same agreement and year, never in itself: so any two pools are either apart or one inside the other, which
 * the allocation relies on. Its agreement and year stay as they are; name, limit and where it lies can change.
 */
@Entity
@Table(name = "place_pool")
class PlacePool extends Entry {
    static final int LONGEST_NAME = 100;
    static final int MOST = 1000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    @Column(name = "academic_year")
    private int year;

    private String name;
    private int capacity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private PlacePool parent;

    @Column(name = "parent_id", insertable = false, updatable = false)
    private Long parentId;

    protected PlacePool() {}

    PlacePool(Agreement agreement, AcademicYear year, String name, int capacity) {
        agreement.refuseWhenNotHolding(year);
        this.agreement = agreement;
        this.year = year.begins();
        limit(name, capacity);
    }

    void limit(String newName, int newCapacity) {
        String plain = newName == null ? "" : newName.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) throw new Refusal("pool-name-form");
        if (newCapacity < 0 || newCapacity > MOST) throw new Refusal("capacity-range", MOST);
        name = plain;
        capacity = newCapacity;
    }

    /** Lays this pool into another, or with null on its own. Refuses a foreign pool and any way back to itself. */
    void layInto(PlacePool other) {
        if (other != null && !isBeside(other)) throw new Refusal("pool-elsewhere", other.name);
        for (PlacePool each = other; each != null; each = each.parent)
            if (each == this) throw new Refusal("pool-in-itself", name, other.name);
        parent = other;
    }

    private boolean isBeside(PlacePool other) {
        return belongsTo(other.agreement, new AcademicYear(other.year));
    }

    boolean belongsTo(Agreement wanted, AcademicYear wantedYear) {
        return agreement == wanted && year == wantedYear.begins();
    }

    String name() {
        return name;
    }

    int capacity() {
        return capacity;
    }

    Agreement agreement() {
        return agreement;
    }

    /** What can be changed. */
    Limit told() {
        return new Limit(name, capacity, parent == null ? null : parent.name);
    }

    /** @param parent the name of the pool it lies in, or null */
    record Limit(String name, int capacity, String parent) {}

    PoolCard card() {
        return new PoolCard(
                id(),
                version(),
                name,
                capacity,
                parentId,
                agreement.id(),
                agreement.partner().shortName(),
                new AcademicYear(year));
    }
}
