package org.sojourn.partners;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.Scope;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.Direction;

/**
 * Looks places and pools up. What a place offers is no secret to anybody who is signed in; the office’s lists and pages
 * show what is within the caller's reach.
 */
@Register
public class PlaceRegister {
    /** Agreement and partner are selected beside the place: fetched through it, each shared one would be read again. */
    private static final String PLACE = "SELECT p, a, n FROM ExchangePlace p JOIN p.agreement a JOIN a.partner n";

    private static final String POOL = "SELECT q, a, n FROM PlacePool q JOIN q.agreement a JOIN a.partner n";
    private static final String COUNTED =
            "SELECT p, a, n, SQL('COUNT(*) OVER ()'), SQL('COUNT(?) OVER ()', p.withdrawnAt),"
                    + " SQL('SUM(CASE WHEN ? IS NULL THEN ? ELSE 0 END) OVER ()', p.withdrawnAt, p.capacity)"
                    + " FROM ExchangePlace p JOIN p.agreement a JOIN a.partner n";
    private static final String FIT = " WHERE p.year = :year AND (:partner IS NULL OR n.id = :partner)"
            + " AND (:term IS NULL OR p.term = :term) AND (:kind IS NULL OR p.kind = :kind)"
            + " AND (:programme IS NULL OR p.programme = :programme)"
            + " AND (LOWER(p.code) LIKE :text ESCAPE '!' OR LOWER(n.name) LIKE :text ESCAPE '!'"
            + " OR LOWER(n.shortName) LIKE :text ESCAPE '!' OR LOWER(n.city) LIKE :text ESCAPE '!')";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PlaceImport imports;

    @Inject
    private WithinReach reach;

    /** Places by id, withdrawn ones too; ids that are none are left out. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public Map<Long, PlaceCard> places(Collection<Long> ids) {
        Map<Long, PlaceCard> found = new HashMap<>();
        if (ids.isEmpty()) return found;
        places(PLACE + " WHERE p.id IN :ids", Map.of("ids", ids)).forEach(place -> found.put(place.id(), place));
        return found;
    }

    /** Those of these places that are the caller's to change, by code. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public List<PlaceCard> chosen(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return places(PLACE + " WHERE p.id IN :ids" + reach.places() + " ORDER BY p.code", Map.of("ids", ids));
    }

    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public Optional<PlaceCard> place(long id) {
        return reach.found(Object[].class, PLACE + " WHERE p.id = :id" + reach.places(), id)
                .map(row -> ((ExchangePlace) row[0]).card());
    }

    /** What our students can be sent to in a year: outgoing, not withdrawn, by code. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public List<PlaceCard> ofYear(AcademicYear year) {
        return places(
                PLACE + " WHERE p.year = :year AND p.direction = :outgoing AND p.withdrawnAt IS NULL ORDER BY p.code",
                Map.of("year", year.begins(), "outgoing", Direction.OUTGOING));
    }

    /** Places by id, as {@link #places}, with every pool of their agreements in their years; in one statement. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public PlacesAndPools withPools(Collection<Long> placeIds) {
        Map<Long, PlaceCard> found = new HashMap<>();
        Map<Long, PoolCard> beside = new HashMap<>();
        if (placeIds.isEmpty()) return new PlacesAndPools(found, beside);
        cards(
                        "SELECT p, a, n, q FROM ExchangePlace p LEFT JOIN p.agreement a LEFT JOIN a.partner n"
                                + " LEFT JOIN PlacePool q ON q.agreement = a AND q.year = p.year WHERE p.id IN :ids",
                        Map.of("ids", placeIds),
                        Function.identity())
                .forEach(row -> {
                    ExchangePlace place = (ExchangePlace) row[0];
                    found.computeIfAbsent(place.id(), id -> place.card());
                    if (row[3] instanceof PlacePool pool) beside.computeIfAbsent(pool.id(), id -> pool.card());
                });
        return new PlacesAndPools(found, beside);
    }

    /** The pools of these ids and all pools they lie in, by id. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public Map<Long, PoolCard> pools(Collection<Long> innermostPoolIds) {
        if (innermostPoolIds.isEmpty()) return new LinkedHashMap<>();
        Map<Long, PoolCard> beside = new HashMap<>();
        pools(
                        POOL + " WHERE EXISTS (SELECT 1 FROM PlacePool i WHERE i.id IN :ids"
                                + " AND i.agreement = q.agreement AND i.year = q.year)",
                        Map.of("ids", innermostPoolIds))
                .forEach(pool -> beside.put(pool.id(), pool));
        return upwards(innermostPoolIds, beside);
    }

    private static Map<Long, PoolCard> upwards(Collection<Long> ids, Map<Long, PoolCard> known) {
        Map<Long, PoolCard> found = new LinkedHashMap<>();
        Deque<Long> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            PoolCard pool = known.get(open.poll());
            if (pool == null || found.put(pool.id(), pool) != null || pool.parentId() == null) continue;
            open.add(pool.parentId());
        }
        return found;
    }

    /** The pools of an agreement in a year, by name. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public List<PoolCard> poolsOf(long agreementId, AcademicYear year) {
        return pools(
                POOL + " WHERE a.id = :agreement AND q.year = :year" + reach.partners() + " ORDER BY q.name",
                Map.of("agreement", agreementId, "year", year.begins()));
    }

    /** The pools of a partner, latest year first. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public List<PoolCard> poolsOfPartner(long partnerId) {
        return pools(
                POOL + " WHERE n.id = :partner" + reach.partners() + " ORDER BY q.year DESC, q.name",
                Map.of("partner", partnerId));
    }

    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public Optional<PoolCard> pool(long id) {
        return reach.found(Object[].class, POOL + " WHERE q.id = :id" + reach.partners(), id)
                .map(row -> ((PlacePool) row[0]).card());
    }

    /** The places of a partner, withdrawn ones too, latest year first. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public List<PlaceCard> placesOfPartner(long partnerId) {
        return places(
                PLACE + " WHERE n.id = :partner" + reach.places() + " ORDER BY p.year DESC, p.code",
                Map.of("partner", partnerId));
    }

    private List<PlaceCard> places(String query, Map<String, ?> parameters) {
        return cards(query, parameters, row -> ((ExchangePlace) row[0]).card());
    }

    private List<PoolCard> pools(String query, Map<String, ?> parameters) {
        return cards(query, parameters, row -> ((PlacePool) row[0]).card());
    }

    private <T> List<T> cards(String query, Map<String, ?> parameters, Function<Object[], T> card) {
        TypedQuery<Object[]> typed = entities.createQuery(query, Object[].class);
        parameters.forEach(typed::setParameter);
        if (query.contains(":programmes") || query.contains(":partners"))
            reach.scope().bind(typed);
        return typed.getResultStream().map(card).toList();
    }

    /** One page of places, withdrawn ones too, with the counts of all pages in the same statement. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public PlaceList list(PlaceFilter filter) {
        List<Object[]> rows = rows(filter, filter.page());
        Object[] counts = rows.isEmpty() && filter.page() > 1
                ? rows(filter, 1).stream().findFirst().orElse(null)
                : rows.stream().findFirst().orElse(null);
        List<PlaceCard> cards =
                rows.stream().map(row -> ((ExchangePlace) row[0]).card()).toList();
        if (counts == null) return new PlaceList(cards, 0, 0, 0);
        return new PlaceList(cards, number(counts[3]), number(counts[4]), number(counts[5]));
    }

    private List<Object[]> rows(PlaceFilter filter, int page) {
        return fill(
                        entities.createQuery(
                                COUNTED + FIT + reach.places() + " ORDER BY " + filter.order(), Object[].class),
                        filter)
                .setFirstResult((page - 1) * filter.size())
                .setMaxResults(filter.size())
                .getResultList();
    }

    private static long number(Object counted) {
        return counted instanceof Number number ? number.longValue() : 0;
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> query, PlaceFilter filter) {
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        return reach.scope()
                .bind(query)
                .setParameter("year", filter.year().begins())
                .setParameter("partner", filter.partnerId())
                .setParameter("term", filter.term())
                .setParameter("kind", filter.kind())
                .setParameter("programme", filter.programme())
                .setParameter("text", "%" + text.replaceAll("([!%_])", "!$1") + "%");
    }

    /**
     * What importing a list of places would do; nothing is written.
     *
     * @throws org.sojourn.platform.sheets.FileRefused if the file as a whole cannot be taken
     */
    @Permits(Role.COORDINATOR)
    public ImportPlan preview(AcademicYear year, String fileName, byte[] content) {
        return imports.plan(year, fileName, content);
    }

    /** The columns of a list of places with the places of a year beneath, to be edited and imported again. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public PlaceExport export(AcademicYear year) {
        PlacesKnown known = imports.known(year);
        return new PlaceExport(new PlacePlan(known).template(), known.cells());
    }

    /** What a list of places can be narrowed to: the years that have places and the universities within reach. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public PlaceChoices choices() {
        List<Object[]> rows = reach.scope()
                .bind(entities.createQuery(
                        "SELECT n.id, n.shortName, SQL('(SELECT JSON_ARRAYAGG(y.academic_year) FROM (SELECT DISTINCT"
                                + " academic_year FROM exchange_place) y)') FROM Partner n WHERE n.home = FALSE"
                                + reach.partners(),
                        Object[].class))
                .getResultList();
        Map<Long, String> partners = new HashMap<>();
        rows.forEach(row -> partners.put((Long) row[0], (String) row[1]));
        return PlaceChoices.of(rows.isEmpty() ? null : (String) rows.get(0)[2], partners);
    }

    /** The ids of the places for these programmes and at these partners, of every year; for the rooms above. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public Set<Long> idsWithin(Scope scope) {
        String condition = scope.narrow("p.programme IN :programmes", "n.id IN :partners");
        return new HashSet<>(scope.bind(entities.createQuery(
                        "SELECT p.id FROM ExchangePlace p JOIN p.agreement a JOIN a.partner n WHERE p.id > 0"
                                + condition,
                        Long.class))
                .getResultList());
    }

    /** Lends the names of places to a query of another room; see there. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public PlacesBeside beside() {
        return new PlacesBeside();
    }

    /** The years that have places, latest first. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public List<AcademicYear> years() {
        return entities.createQuery("SELECT DISTINCT p.year FROM ExchangePlace p ORDER BY p.year DESC", Integer.class)
                .getResultStream()
                .map(AcademicYear::new)
                .toList();
    }
}
