package org.sojourn.browser;

import java.util.List;
import org.sojourn.fixture.TestDatabase;

/** Five hundred more of everything a list can show, in every call and every run, and away again. */
final class Plenty implements AutoCloseable {
    private static final long FROM = 700_000_000;
    private static final String COUNTING =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT ";

    private static final List<String> ROWS = List.of(
            "INSERT INTO account (id, version, given_name, family_name, email, student_number) " + COUNTING + FROM
                    + " + i, 1, 'Viele', CONCAT('Nr', i), CONCAT('viele', i, '@example.org'), CONCAT('V', i) FROM n",
            "INSERT INTO account_role (account_id, role) SELECT id, IF(id % 2 = 0, 'STUDENT', 'READER') FROM account WHERE id > "
                    + FROM,
            "INSERT INTO visit (id, version, guest_account_id, host_account_id, template_number, country_list_number, kind, legal_form,"
                    + " citizenships, birth_date, arrival, departure, clinic, topic, facts, state, registered_at,"
                    + " registered_by) SELECT a.id, 1, a.id, v.host_account_id, v.template_number, v.country_list_number, v.kind, v.legal_form,"
                    + " v.citizenships, v.birth_date, v.arrival, v.departure, v.clinic, v.topic, v.facts, v.state,"
                    + " v.registered_at, v.registered_by FROM account a, (SELECT * FROM visit ORDER BY id LIMIT 1) v"
                    + " WHERE a.id > " + FROM,
            "INSERT INTO visit_task (id, version, visit_id, code, done_on, done_at, done_by)"
                    + " SELECT id, 1, id, 'W01', '2026-01-10', '2026-01-10', host_account_id FROM visit WHERE id > "
                    + FROM,
            "INSERT INTO student_record (id, version, account_id, programme, semester, source_file, source_at, source_by)"
                    + " SELECT id, 1, id, 'MEDICINE', 6, 'viele.xlsx', '2026-01-10', 1 FROM account WHERE id > " + FROM,
            "INSERT INTO partner (id, version, code, name, short_name, city, country) " + COUNTING + FROM
                    + " + i, 1, CONCAT('V', i), CONCAT('Viele ', i), CONCAT('Viele ', i), 'Lund', 'SE' FROM n",
            "INSERT INTO agreement (id, version, partner_id, title, first_year, last_year)"
                    + " SELECT id, 1, id, 'Viele', 2000, 2090 FROM partner WHERE id > " + FROM,
            "INSERT INTO exchange_place (id, version, agreement_id, academic_year, code, direction, kind, programme, term,"
                    + " length_weeks, capacity, language, language_level) SELECT a.id * 10 + y.at, 1, a.id, y.academic_year,"
                    + " CONCAT('V', a.id), 'OUTGOING', 'SEMESTER', 'MEDICINE', 'WINTER', 20, 2, 'en', 'B2' FROM agreement a,"
                    + " (SELECT academic_year, ROW_NUMBER() OVER (ORDER BY academic_year) AS at FROM exchange_call"
                    + " GROUP BY academic_year) y WHERE a.id > " + FROM,
            "INSERT INTO call_place (call_id, place_id) SELECT c.id, p.id FROM exchange_call c JOIN exchange_place p"
                    + " ON p.academic_year = c.academic_year WHERE p.id > " + FROM,
            "INSERT INTO application (id, version, call_id, account_id, status, programme, semester, submitted_at, changed_at)"
                    + " SELECT a.id * 10 + c.at, 1, c.id, a.id, 'SUBMITTED', 'MEDICINE', 6, '2026-01-10', '2026-01-10'"
                    + " FROM account a, (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS at FROM exchange_call) c WHERE a.id > "
                    + FROM,
            "INSERT INTO wish (application_id, position, place_id) SELECT a.id, 1, MIN(p.place_id) FROM application a"
                    + " JOIN call_place p ON p.call_id = a.call_id AND p.place_id > " + FROM + " WHERE a.id > " + FROM
                    + " GROUP BY a.id",
            "INSERT INTO ruling (id, version, call_id, application_id, account_id, kind, place_id, reason, state, proposed_at,"
                    + " proposed_by) SELECT a.id, 1, a.call_id, a.id, a.account_id, 'BARRED', w.place_id, 'Viele', 'PROPOSED',"
                    + " '2026-01-10', a.account_id FROM application a JOIN wish w ON w.application_id = a.id WHERE a.id > "
                    + FROM,
            "INSERT INTO run_node (run_id, kind, node_id, capacity, filled, is_full, first_wishes, all_wishes)"
                    + " SELECT r.id, 'PLACE', p.place_id, 2, 0, FALSE, 0, 0 FROM allocation_run r JOIN call_place p"
                    + " ON p.call_id = r.call_id WHERE p.place_id > " + FROM,
            "INSERT INTO run_student (run_id, application_id, account_id, best_tenths, wishes)"
                    + " SELECT r.id, a.id, a.account_id, 900, 1 FROM allocation_run r JOIN application a"
                    + " ON a.call_id = r.call_id WHERE a.id > " + FROM,
            "INSERT INTO run_wish (run_id, application_id, position, place_id, verdict, reason, score_tenths, node_kind,"
                    + " node_id, node_capacity, last_admitted_tenths) SELECT s.run_id, s.application_id, 1, w.place_id, 'REFUSED',"
                    + " 'OPTION_FULL', 900, 'PLACE', w.place_id, 2, 950 FROM run_student s JOIN wish w"
                    + " ON w.application_id = s.application_id WHERE s.application_id > " + FROM);

    private static final List<String> AWAY = List.of(
            "run_wish WHERE application_id",
            "run_student WHERE application_id",
            "run_node WHERE node_id",
            "ruling WHERE id",
            "wish WHERE application_id",
            "application WHERE id",
            "call_place WHERE place_id",
            "exchange_place WHERE id",
            "agreement WHERE id",
            "partner WHERE id",
            "visit_task WHERE id",
            "visit WHERE id",
            "student_record WHERE id",
            "account_role WHERE account_id",
            "account WHERE id");

    private final TestDatabase database;

    private Plenty(TestDatabase database) {
        this.database = database;
    }

    static Plenty in(TestDatabase database) {
        Plenty plenty = new Plenty(database);
        try {
            ROWS.forEach(database::change);
        } catch (RuntimeException e) {
            plenty.close();
            throw e;
        }
        return plenty;
    }

    @Override
    public void close() {
        AWAY.forEach(table -> database.change("DELETE FROM " + table + " > " + FROM));
    }
}
