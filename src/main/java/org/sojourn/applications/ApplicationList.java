package org.sojourn.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.access.AccountRegister;
import org.sojourn.access.PersonRow;
import org.sojourn.applications.ApplicationSearch.Sort;
import org.sojourn.vocabulary.Points;

/**
 * What only the database can put together well: the office's list, filtered, sorted and cut into pages, its names from the
 * accounts; and the demand for places.
 */
@ApplicationScoped
class ApplicationList {
    private static final String COLUMNS =
            "SELECT a.id, a.account_id, a.status, a.changed_at, COUNT(w.place_id) AS wishes,"
                    + " MAX(CASE WHEN w.position = 1 THEN w.place_id END),"
                    + " (SELECT SUM(p.tenths) FROM application_points p"
                    + " WHERE p.application_id = a.id AND p.given_for NOT LIKE '% %') AS given"
                    + " FROM application a LEFT JOIN wish w ON w.application_id = a.id";
    private static final String GROUPS = " GROUP BY a.id, a.account_id, a.status, a.changed_at";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    @Inject
    private WithinReach reach;

    ApplicationPage page(ApplicationSearch search) {
        List<PersonRow> named = named(search);
        String within = reach.condition().sql();
        String fits = fits(search, named) + within;
        List<Object[]> counted = list(
                "SELECT a.status, COUNT(*), SUM(CASE WHEN " + fits + " THEN 1 ELSE 0 END) FROM application a"
                        + " WHERE a.call_id = ?1" + within + " GROUP BY a.status",
                search);
        long total = counted.stream().mapToLong(row -> number(row[2])).sum();
        List<Object[]> rows = list(
                COLUMNS + " WHERE " + fits + GROUPS + " ORDER BY " + order(search, named) + ", a.id LIMIT "
                        + search.size() + " OFFSET " + search.offset(),
                search);
        Map<Long, PersonRow> people =
                people(named, rows.stream().map(row -> number(row[1])).toList());
        return new ApplicationPage(
                rows.stream().map(row -> row(row, people)).toList(), total, StatusCounts.of(counted));
    }

    /** Who is on the page: known already where the order or the text asked for names. */
    private Map<Long, PersonRow> people(List<PersonRow> named, List<Long> shown) {
        Map<Long, PersonRow> known = named.stream().collect(Collectors.toMap(PersonRow::id, person -> person));
        return known.keySet().containsAll(shown) ? known : accounts.people(shown);
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

    private static String fits(ApplicationSearch search, List<PersonRow> named) {
        StringBuilder where = new StringBuilder("a.call_id = ?1");
        if (search.status() != null) where.append(" AND a.status = ?2");
        if (search.placeId() != null)
            where.append(" AND EXISTS (SELECT 1 FROM wish x WHERE x.application_id = a.id AND x.place_id = ?3)");
        if (!search.text().isBlank()) where.append(" AND a.account_id IN (" + ids(named) + ")");
        return where.toString();
    }

    /** The accounts that fit a text, by family name; asked only where the text or the order needs them. */
    private List<PersonRow> named(ApplicationSearch search) {
        if (search.text().isBlank() && search.sort() != Sort.NAME) return List.of();
        return accounts.accountsMatching(search.text());
    }

    /** What is missing stands last, whichever way the rest stands. */
    private static String order(ApplicationSearch search, List<PersonRow> named) {
        String way = search.falling() ? " DESC" : "";
        if (search.sort() == Sort.POINTS) return "given IS NULL, given" + way;
        if (search.sort() != Sort.NAME) return search.sort().column() + way;
        String place = "FIELD(a.account_id, " + ids(named) + ")";
        return place + " = 0, " + place + way;
    }

    /** Ids out of our own register, so they may stand in the statement; 0 is nobody's. */
    private static String ids(List<PersonRow> named) {
        return named.stream()
                .map(person -> String.valueOf(person.id()))
                .collect(Collectors.joining(",", "", named.isEmpty() ? "0" : ""));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> list(String sql, ApplicationSearch search) {
        Query query = entities.createNativeQuery(sql).setParameter(1, search.callId());
        if (search.status() != null) query.setParameter(2, search.status().name());
        if (search.placeId() != null) query.setParameter(3, search.placeId());
        return query.getResultList();
    }

    private static ApplicationRow row(Object[] row, Map<Long, PersonRow> people) {
        PersonRow person = people.get(number(row[1]));
        return new ApplicationRow(
                number(row[0]),
                number(row[1]),
                person == null ? "" : person.name(),
                person == null ? "" : person.studentNumber(),
                ApplicationStatus.valueOf((String) row[2]),
                row[6] == null ? null : new Points(((Number) row[6]).intValue()),
                ((Number) row[4]).intValue(),
                row[5] == null ? null : number(row[5]),
                moment(row[3]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant moment(Object value) {
        if (value instanceof LocalDateTime local) return local.toInstant(ZoneOffset.UTC);
        return ((Timestamp) value).toInstant();
    }
}
