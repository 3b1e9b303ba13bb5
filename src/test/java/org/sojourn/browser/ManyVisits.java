package org.sojourn.browser;

import java.util.List;
import org.sojourn.fixture.TestDatabase;

/** Five hundred visits more, each like one of the demo with what was done for it, every arrival on another day. */
final class ManyVisits {
    static final int VISITS = 500;

    private static final long FROM = 740_000_000;
    private static final String COUNTING =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + VISITS + ") SELECT ";

    /** Which visit of the demo each is like. */
    private static final String LIKE = " FROM account a JOIN (SELECT v.*, ROW_NUMBER() OVER (ORDER BY id) - 1 AS nth,"
            + " COUNT(*) OVER () AS many FROM visit v WHERE id < " + FROM + ") v ON v.nth = a.id % v.many WHERE a.id > "
            + FROM;

    private static final List<String> ROWS = List.of(
            "INSERT INTO account (id, version, given_name, family_name, email) " + COUNTING + FROM
                    + " + i, 1, CONCAT('Gast', i % 97), CONCAT('Nr', i), CONCAT('gast', i, '@example.org') FROM n",
            "INSERT INTO account_role (account_id, role) SELECT id, 'GUEST' FROM account WHERE id > " + FROM,
            "INSERT INTO visit (id, version, guest_account_id, host_account_id, template_number, country_list_number, kind,"
                    + " legal_form, citizenships, birth_date, arrival, departure, clinic, topic, facts, state, registered_at,"
                    + " registered_by) SELECT a.id, 1, a.id, v.host_account_id, v.template_number, v.country_list_number, v.kind,"
                    + " v.legal_form, v.citizenships, v.birth_date, v.arrival + INTERVAL a.id % 90 DAY,"
                    + " v.departure + INTERVAL a.id % 90 DAY, v.clinic, v.topic, v.facts, v.state, v.registered_at,"
                    + " v.registered_by"
                    + LIKE,
            "INSERT INTO visit_task (id, version, visit_id, code, done_on, done_at, done_by, evidence_words) SELECT "
                    + FROM
                    + " + ROW_NUMBER() OVER (ORDER BY l.id, t.id), 1, l.id, t.code, t.done_on, t.done_at, t.done_by,"
                    + " t.evidence_words FROM (SELECT a.id, v.id AS like_id" + LIKE
                    + ") l JOIN visit_task t ON t.visit_id = l.like_id WHERE t.done_on IS NOT NULL");

    private ManyVisits() {}

    static void come(TestDatabase database) {
        ROWS.forEach(database::change);
    }
}
