package org.sojourn.browser;

import java.util.List;
import org.sojourn.fixture.TestDatabase;

/** Five thousand students more in one call and its runs, with what belongs to them; a third has not submitted. */
final class Crowd {
    static final int STUDENTS = 5000;

    private static final long FROM = 720_000_000;
    private static final String COUNTING =
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999), c (i) AS"
                    + " (SELECT a.i + 1000 * b.i + 1 FROM n a JOIN n b ON b.i < " + STUDENTS / 1000 + ") SELECT ";

    private static final List<String> PEOPLE = List.of(
            "INSERT INTO account (id, version, given_name, family_name, email, student_number) " + COUNTING + FROM
                    + " + i, 1, CONCAT('Viele', i % 97), CONCAT('Nr', i), CONCAT('viele', i, '@example.org'),"
                    + " CONCAT('C', i) FROM c",
            "INSERT INTO account_role (account_id, role) SELECT id, 'STUDENT' FROM account WHERE id > " + FROM,
            "INSERT INTO document (id, version, account_id, chain_id, number, kind, state, file_name, media_type, bytes, pages,"
                    + " content_digest, file_key, key_sealed, handed_in_at) SELECT id, 1, id, id, 1, 'OTHER', 'HELD', 'paper.pdf',"
                    + " 'application/pdf', 9, 1, SHA2(id, 256), MD5(id), 'sealed', '2026-01-10' FROM account WHERE id > "
                    + FROM,
            "INSERT INTO letter (id, version, message_key, account_id, address, language, kind, state, made_at, next_try_at)"
                    + " SELECT id, 1, CONCAT('crowd/', id), id, email, 'de', 'RESULT', 'KEPT', '2026-01-10', '2026-01-10'"
                    + " FROM account WHERE id > " + FROM);

    private static final String APPLICATIONS =
            "INSERT INTO application (id, version, call_id, account_id, status, programme, semester, submitted_at, changed_at)"
                    + " SELECT id, 1, %d, id, IF(id %% 3 = 0, 'DRAFT', 'SUBMITTED'), 'MEDICINE', 6,"
                    + " IF(id %% 3 = 0, NULL, '2026-01-10'), TIMESTAMP('2026-01-10') + INTERVAL id %% 5000 SECOND"
                    + " FROM account WHERE id > " + FROM;

    private static final List<String> APPLIED = List.of(
            "INSERT INTO application_language (application_id, language, level) SELECT id, 'en', 'B2' FROM application"
                    + " WHERE id % 2 = 0 AND id > " + FROM,
            "INSERT INTO application_points (application_id, given_for, tenths) SELECT a.id, g.given_for, 50 + a.id % 40"
                    + " FROM application a JOIN (SELECT DISTINCT given_for FROM application_points"
                    + " WHERE given_for NOT LIKE '% %') g WHERE a.id > " + FROM,
            "INSERT INTO wish (application_id, position, place_id) SELECT a.id, w.at, p.place_id FROM application a"
                    + " JOIN (SELECT 1 AS at UNION ALL SELECT 2 UNION ALL SELECT 3) w JOIN (SELECT call_id, place_id,"
                    + " ROW_NUMBER() OVER (PARTITION BY call_id ORDER BY place_id) - 1 AS nth,"
                    + " COUNT(*) OVER (PARTITION BY call_id) AS many FROM call_place) p"
                    + " ON p.call_id = a.call_id AND p.nth = (a.id * 7 + w.at) % p.many WHERE a.id > " + FROM,
            "INSERT INTO run_student (run_id, application_id, account_id, best_tenths, wishes)"
                    + " SELECT r.id, a.id, a.account_id, 500 + a.id % 400, 3 FROM allocation_run r JOIN application a"
                    + " ON a.call_id = r.call_id WHERE a.status = 'SUBMITTED' AND a.id > " + FROM,
            "INSERT INTO run_wish (run_id, application_id, position, place_id, verdict, reason, score_tenths, node_kind,"
                    + " node_id, node_capacity, last_admitted_tenths) SELECT s.run_id, s.application_id, w.position, w.place_id,"
                    + " 'REFUSED', 'OPTION_FULL', 500, 'PLACE', w.place_id, 2, 950 FROM run_student s JOIN wish w"
                    + " ON w.application_id = s.application_id WHERE s.application_id > " + FROM);

    private Crowd() {}

    /** @param call offers three places at least */
    static void comes(TestDatabase database, long call) {
        PEOPLE.forEach(database::change);
        database.change(APPLICATIONS.formatted(call));
        APPLIED.forEach(database::change);
        database.texts("ANALYZE TABLE account, application, wish, run_student, run_wish, document, letter");
    }
}
