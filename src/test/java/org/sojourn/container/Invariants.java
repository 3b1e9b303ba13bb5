package org.sojourn.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Laws of the tables that no test may break, each as a query that must find nothing. */
public class Invariants implements AfterEachCallback {
    static final Map<String, String> BROKEN = new LinkedHashMap<>();

    static {
        BROKEN.put(
                "more seats taken than there are",
                "SELECT call_id, kind, node_id FROM seat_count WHERE taken > capacity OR taken < 0");
        BROKEN.put("seats taken are not the accepted offers of a place", """
                SELECT s.call_id, s.node_id, s.taken, COUNT(o.id) FROM seat_count s
                LEFT JOIN place_offer o ON o.call_id = s.call_id AND o.place_id = s.node_id
                 AND o.status IN ('ACCEPTED', 'ACCEPTED_KEEPING')
                WHERE s.kind = 'PLACE' GROUP BY s.call_id, s.node_id, s.taken HAVING s.taken <> COUNT(o.id)
                """);
        BROKEN.put("seats taken in a pool are not the accepted offers of the places beneath it", """
                WITH RECURSIVE above (call_id, place_id, pool) AS (
                 SELECT call_id, node_id, parent_pool FROM seat_count WHERE kind = 'PLACE' AND parent_pool IS NOT NULL
                 UNION ALL SELECT a.call_id, a.place_id, s.parent_pool FROM above a JOIN seat_count s
                 ON s.call_id = a.call_id AND s.kind = 'POOL' AND s.node_id = a.pool WHERE s.parent_pool IS NOT NULL)
                SELECT s.call_id, s.node_id, s.taken, COUNT(o.id) FROM seat_count s
                LEFT JOIN above a ON a.call_id = s.call_id AND a.pool = s.node_id
                LEFT JOIN place_offer o ON o.call_id = a.call_id AND o.place_id = a.place_id
                 AND o.status IN ('ACCEPTED', 'ACCEPTED_KEEPING')
                WHERE s.kind = 'POOL' GROUP BY s.call_id, s.node_id, s.taken HAVING s.taken <> COUNT(o.id)
                """);
        BROKEN.put("two accepted offers of one person in a call", """
                SELECT call_id, account_id FROM place_offer WHERE status IN ('ACCEPTED', 'ACCEPTED_KEEPING')
                GROUP BY call_id, account_id HAVING COUNT(*) > 1
                """);
        BROKEN.put("an offer without an application in its call", """
                SELECT o.id FROM place_offer o JOIN application a ON a.id = o.application_id
                WHERE a.call_id <> o.call_id OR a.account_id <> o.account_id
                """);
        BROKEN.put("an accepted offer without exactly one letter, though nobody was erased since", """
                SELECT j.object_id FROM journal_entry j JOIN place_offer o ON o.id = j.object_id
                WHERE j.act = 'offers.offer-accepted' AND j.object_type = 'place_offer'
                 AND j.stored_at > (SELECT COALESCE(MAX(e.stored_at), '2000-01-01') FROM journal_entry e
                  WHERE e.act LIKE 'privacy.%erased')
                 AND (SELECT COUNT(*) FROM letter l WHERE l.account_id = o.account_id
                  AND l.message_key = CONCAT('offer/', o.id, '/OFFER_ACCEPTED')) <> 1
                """);
        BROKEN.put(
                "an account without a role",
                "SELECT a.id FROM account a LEFT JOIN account_role r ON r.account_id = a.id WHERE r.role IS NULL");
    }

    /** The laws that are broken now. */
    public static List<String> broken() {
        return BROKEN.entrySet().stream()
                .filter(law -> !Sql.rows(law.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (isInTheServer())
            BROKEN.forEach((law, sql) -> assertThat(Sql.rows(sql)).as(law).isEmpty());
    }

    /** JUnit calls extensions on both sides; only one of them has the pool. */
    private static boolean isInTheServer() {
        return Invariants.class.getClassLoader() != ClassLoader.getSystemClassLoader();
    }
}
