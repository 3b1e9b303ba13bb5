package org.sojourn.access;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.vocabulary.Programme;

/**
 * How far a caller reaches behind a door: everywhere, or as far as her programmes, partners and offices. A room writes it into its
 * queries: what lies beyond is not found, as if it were not there.
 *
 * @param whole everywhere; the others are then empty
 * @param offices keys of the offices whose tasks are hers
 */
public record Scope(boolean whole, Set<Programme> programmes, Set<Long> partners, Set<String> offices) {
    static final Scope WHOLE = new Scope(true, Set.of(), Set.of(), Set.of());
    static final Scope NONE = new Scope(false, Set.of(), Set.of(), Set.of());

    public Scope {
        programmes = Set.copyOf(programmes);
        partners = Set.copyOf(partners);
        offices = Set.copyOf(offices);
    }

    static Scope of(Collection<Unit> units) {
        Set<Programme> programmes = EnumSet.noneOf(Programme.class);
        Set<Long> partners = new TreeSet<>();
        Set<String> offices = new TreeSet<>();
        for (Unit unit : units)
            switch (unit.kind()) {
                case FACULTY -> {
                    return WHOLE;
                }
                case PROGRAMME -> programmes.add(Programme.valueOf(unit.key()));
                case PARTNER -> partners.add(Long.valueOf(unit.key()));
                case OFFICE -> offices.add(unit.key());
                default -> {}
            }
        return new Scope(false, programmes, partners, offices);
    }

    public boolean isNone() {
        return !whole && programmes.isEmpty() && partners.isEmpty() && offices.isEmpty();
    }

    /** The part of it that reaches what belongs to a whole partner. */
    Scope ofPartners() {
        return whole ? this : new Scope(false, Set.of(), partners, Set.of());
    }

    public boolean reaches(Programme programme, long partnerId) {
        return whole || programmes.contains(programme) || partners.contains(partnerId);
    }

    /**
     * The condition that keeps a query within reach, with {@code AND} before it; empty for the whole, so that the query
     * stays as it was. Fill the query with {@link #bind}.
     *
     * @param byProgramme holds for what belongs to {@code :programmes}
     * @param byPartner holds for what belongs to {@code :partners}
     */
    public String narrow(String byProgramme, String byPartner) {
        if (whole) return "";
        List<String> ways = new ArrayList<>();
        if (!programmes.isEmpty()) ways.add(byProgramme);
        if (!partners.isEmpty()) ways.add(byPartner);
        return ways.isEmpty() ? " AND 1 = 0" : " AND (" + String.join(" OR ", ways) + ")";
    }

    /** Fills a query whose condition {@link #narrow} has made. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (!programmes.isEmpty()) query.setParameter("programmes", programmes);
        if (!partners.isEmpty()) query.setParameter("partners", partners);
        return query;
    }
}
