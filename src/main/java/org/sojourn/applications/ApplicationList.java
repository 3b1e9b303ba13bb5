package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PeopleBeside;
import org.sojourn.applications.ApplicationSearch.Sort;
import org.sojourn.partners.PlaceName;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PlacesBeside;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.vocabulary.Points;

/**
 * What only the database can put together well: the office's list, filtered, sorted and cut into pages, with its counts,
 * and with names that other rooms lend, all in one statement; and the demand for places.
 */
@ApplicationScoped
class ApplicationList {
    private static final String WISHES = "(SELECT COUNT(*) FROM wish w WHERE w.application_id = %s.id)";
    private static final String FIRST =
            "(SELECT w.place_id FROM wish w WHERE w.application_id = %s.id AND w.position = 1)";
    private static final String GIVEN = "(SELECT SUM(p.tenths) FROM application_points p"
            + " WHERE p.application_id = %s.id AND p.given_for NOT LIKE '%% %%')";

    /** The counts stand in every row, and in one of their own where no row fits; the names in the first only. */
    private static final String PAGE =
            "SELECT k.drafts, k.submitted, k.withdrawn, k.fitting, CASE WHEN l.nth > 1 THEN NULL ELSE k.names END,"
                    + " l.id, l.account_id, l.given_name, l.family_name, l.student_number, l.status, l.changed_at, "
                    + WISHES.formatted("l") + ", " + FIRST.formatted("l") + ", " + GIVEN.formatted("l") + " FROM (";

    private static final String COUNTS =
            "SELECT SUM(a.status = 'DRAFT') AS drafts, SUM(a.status = 'SUBMITTED') AS submitted,"
                    + " SUM(a.status = 'WITHDRAWN') AS withdrawn, SUM(CASE WHEN ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    @Inject
    private PlaceRegister places;

    @Inject
    private WithinReach reach;

    ApplicationPage page(ApplicationSearch search, Collection<Long> placeIds) {
        PeopleBeside people = accounts.beside("a.account_id");
        String within = reach.sql();
        String fits = fits(search, people);
        String from = " FROM application a" + people.join() + " WHERE a.call_id = ?1" + within;
        String counts = COUNTS + fits + " THEN 1 ELSE 0 END) AS fitting, "
                + places.beside().names(placeIds) + " AS names" + from;
        String cut = "SELECT a.id, a.account_id, a.status, a.changed_at, " + people.columns() + ", " + leading(search)
                + " AS sorted" + from + " AND " + fits + order(search) + " LIMIT " + search.size() + " OFFSET "
                + search.offset();
        return read(rows(
                PAGE + counts + ") k LEFT JOIN (SELECT c.*, ROW_NUMBER() OVER (" + order(search) + ") AS nth FROM ("
                        + cut + ") c) l ON 1 = 1 ORDER BY l.nth",
                search));
    }

    private static String fits(ApplicationSearch search, PeopleBeside people) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (search.status() != null) where.append(" AND a.status = ?2");
        if (search.placeId() != null)
            where.append(" AND EXISTS (SELECT 1 FROM wish x WHERE x.application_id = a.id AND x.place_id = ?3)");
        if (!search.text().isBlank()) where.append(" AND ").append(people.matches(4));
        return where.toString();
    }

    private static String leading(ApplicationSearch search) {
        return switch (search.sort()) {
            case NAME -> "NULL";
            case STATUS -> "a.status";
            case POINTS -> GIVEN.formatted("a");
            case WISHES -> WISHES.formatted("a");
            case CHANGED -> "a.changed_at";
        };
    }

    /** What is missing stands last, whichever way the rest stands. */
    private static String order(ApplicationSearch search) {
        String lead = search.sort() == Sort.NAME
                ? PeopleBeside.order(search.falling())
                : "sorted IS NULL, sorted" + (search.falling() ? " DESC" : "");
        return " ORDER BY " + lead + ", id";
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, ApplicationSearch search) {
        Query query = entities.createNativeQuery(sql).setParameter(1, search.callId());
        if (search.status() != null) query.setParameter(2, search.status().name());
        if (search.placeId() != null) query.setParameter(3, search.placeId());
        if (!search.text().isBlank()) query.setParameter(4, PeopleBeside.pattern(search.text()));
        return query.getResultList();
    }

    private static ApplicationPage read(List<Object[]> rows) {
        Object[] counts = rows.get(0);
        return new ApplicationPage(
                rows.stream()
                        .filter(row -> row[5] != null)
                        .map(ApplicationList::row)
                        .toList(),
                number(counts[3]),
                new StatusCounts(number(counts[0]), number(counts[1]), number(counts[2])),
                PlacesBeside.read((String) counts[4]).stream()
                        .sorted(Comparator.comparing(PlaceName::code))
                        .toList());
    }

    private static ApplicationRow row(Object[] row) {
        return new ApplicationRow(
                number(row[5]),
                number(row[6]),
                row[7] + " " + row[8],
                (String) row[9],
                ApplicationStatus.valueOf((String) row[10]),
                row[14] == null ? null : new Points(((Number) row[14]).intValue()),
                (int) number(row[12]),
                row[13] == null ? null : number(row[13]),
                DatabaseClock.instant(row[11]));
    }

    @SuppressWarnings("unchecked")
    List<DemandRow> demand(long callId) {
        List<Object[]> rows = entities.createNativeQuery("SELECT w.place_id, SUM(w.position = 1), COUNT(*) FROM wish w"
                        + " JOIN application a ON a.id = w.application_id"
                        + " WHERE a.call_id = ?1 AND a.status = ?2 GROUP BY w.place_id")
                .setParameter(1, callId)
                .setParameter(2, ApplicationStatus.SUBMITTED.name())
                .getResultList();
        return rows.stream()
                .map(row -> new DemandRow(number(row[0]), number(row[1]), number(row[2])))
                .toList();
    }

    /** A sum over nothing is none. */
    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
