package org.sojourn.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
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
        BROKEN.put("two accepted offers of one person in a call", """
                SELECT call_id, account_id FROM place_offer WHERE status IN ('ACCEPTED', 'ACCEPTED_KEEPING')
                GROUP BY call_id, account_id HAVING COUNT(*) > 1
                """);
        BROKEN.put("an offer without an application in its call", """
                SELECT o.id FROM place_offer o JOIN application a ON a.id = o.application_id
                WHERE a.call_id <> o.call_id OR a.account_id <> o.account_id
                """);
        BROKEN.put(
                "an account without a role",
                "SELECT a.id FROM account a LEFT JOIN account_role r ON r.account_id = a.id WHERE r.role IS NULL");
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
