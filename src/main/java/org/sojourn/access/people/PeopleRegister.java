package org.sojourn.access.people;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.HeldRow;

/** Looks people up for the administrator’s list: filtered, sorted and cut into pages by the database. */
@Register
public class PeopleRegister {
    /** Made once: looking for who reads JSON costs more than reading it. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final String PAGE =
            "SELECT p.id, p.given_name, p.family_name, p.email, p.student_number, p.active, p.counted,"
                    + " (SELECT JSON_ARRAYAGG(JSON_ARRAY(r.role, r.unit, u.name, CAST(r.from_day AS CHAR),"
                    + " CAST(r.until_day AS CHAR))) FROM account_role r JOIN unit u ON u.code = r.unit"
                    + " WHERE r.account_id = p.id) FROM (SELECT who.id, who.given_name, who.family_name, who.email,"
                    + " who.student_number, who.active, COUNT(*) OVER () AS counted FROM account who WHERE who.active = ?1";

    private static final String NO_GUEST =
            " AND NOT EXISTS (SELECT 1 FROM account_role g WHERE g.account_id = who.id AND g.role = 'GUEST')";

    private static final String HOLDS = " AND EXISTS (SELECT 1 FROM account_role h WHERE h.account_id = who.id";

    @PersistenceContext
    private EntityManager entities;

    /** One page of accounts, in one statement; beyond the last page they are counted once more. */
    @Permits(Role.ADMINISTRATOR)
    public PeopleList people(PeopleSearch search) {
        List<Object[]> rows = rows(search);
        if (rows.isEmpty() && search.page() > 1)
            return new PeopleList(List.of(), people(search.firstPage()).total());
        return new PeopleList(
                rows.stream().map(PeopleRegister::person).toList(),
                rows.isEmpty() ? 0 : ((Number) rows.get(0)[6]).longValue());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(PeopleSearch search) {
        String order = " ORDER BY " + order(search) + ", id";
        Query query = entities.createNativeQuery(PAGE + fits(search) + order + " LIMIT " + search.size() + " OFFSET "
                        + search.offset() + ") p" + order)
                .setParameter(1, !search.closed());
        if (!search.text().isBlank()) query.setParameter(2, PeopleBeside.pattern(search.text()));
        if (search.role() != null) query.setParameter(3, search.role().name());
        if (search.unit() != null) query.setParameter(4, search.unit().code());
        return query.getResultList();
    }

    private static String fits(PeopleSearch search) {
        StringBuilder where = new StringBuilder();
        if (!search.text().isBlank()) where.append(" AND ").append(new PeopleBeside("who.id").matches(2));
        if (search.role() == null)
            where.append(" AND who.student_number IS NULL").append(NO_GUEST);
        if (search.role() == null && search.unit() == null) return where.toString();
        where.append(HOLDS);
        if (search.role() != null) where.append(" AND h.role = ?3");
        if (search.unit() != null) where.append(" AND h.unit = ?4");
        return where.append(")").toString();
    }

    /** Who has no student number stands last, whichever way the rest stands. */
    private static String order(PeopleSearch search) {
        String way = search.falling() ? " DESC" : "";
        return switch (search.sort()) {
            case NAME -> PeopleBeside.order(search.falling());
            case EMAIL -> "email" + way;
            case NUMBER -> "student_number IS NULL, student_number" + way;
        };
    }

    private static ListedPerson person(Object[] row) {
        return new ListedPerson(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                isTrue(row[5]),
                held((String) row[7]));
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
    }

    private static List<HeldRow> held(String roles) {
        if (roles == null) return List.of();
        try (JsonReader reader = READERS.createReader(new StringReader(roles))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonArray)
                    .map(PeopleRegister::role)
                    .sorted(Comparator.comparing(HeldRow::role)
                            .thenComparing(one -> one.unit().code()))
                    .toList();
        }
    }

    private static HeldRow role(JsonArray row) {
        return HeldRow.of(
                Role.valueOf(row.getString(0)),
                row.getString(1),
                row.getString(2),
                LocalDate.parse(row.getString(3)),
                LocalDate.parse(row.getString(4)));
    }
}
