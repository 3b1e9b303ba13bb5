package org.sojourn.container;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.sojourn.access.Role;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateText;

/** Rows to begin with, each new and unlike every other. What a room can make through its desk is better made there. */
public final class Given {
    private static final AtomicLong NEXT = new AtomicLong(900_000_000);

    private Given() {}

    /** An id and a number nobody else has; above every id the application gives itself in a test. */
    public static long number() {
        return NEXT.incrementAndGet();
    }

    public static long anAccount(Role role) {
        long id = number();
        String studentNumber = role == Role.STUDENT ? Long.toString(id) : null;
        Sql.change(
                "INSERT INTO account (id, version, given_name, family_name, email, student_number) VALUES (?, 1, ?, ?, ?, ?)",
                id,
                "Person",
                "Nr" + id,
                "person" + id + "@example.org",
                studentNumber);
        Sql.change("INSERT INTO account_role (account_id, role) VALUES (?, ?)", id, role.name());
        return id;
    }

    /** The account stands in for the other person, from long ago to the end of 2099. */
    public static long aDeputyship(long accountId, long forAccountId, Role role, String unit) {
        long id = number();
        Sql.change(
                "INSERT INTO deputyship (id, version, account_id, for_account_id, role, unit, from_day, until_day)"
                        + " VALUES (?, 1, ?, ?, ?, ?, '2020-01-01', '2099-12-31')",
                id,
                accountId,
                forAccountId,
                role.name(),
                unit);
        return id;
    }

    /** A list somebody has uploaded for a purpose, about a call or a year. */
    public static long anUpload(long accountId, String purpose, long subjectId) {
        long id = number();
        Sql.change(
                "INSERT INTO upload (id, version, purpose, subject_id, file_name, content, content_hash, uploaded_by,"
                        + " uploaded_at) VALUES (?, 1, ?, ?, 'list.csv', 'a', ?, ?, '2026-01-01')",
                id,
                purpose,
                subjectId,
                org.sojourn.platform.Seal.digest("a"),
                accountId);
        return id;
    }

    /** What the Dean's office has recorded of a student. */
    public static long aStudentRecord(long accountId) {
        long id = number();
        Sql.change(
                "INSERT INTO student_record (id, version, account_id, programme, semester, grade_hundredths, source_file,"
                        + " source_at, source_by) VALUES (?, 1, ?, 'MEDICINE', 6, 170, 'list.xlsx', '2026-01-01', 1)",
                id,
                accountId);
        return id;
    }

    /** A document of somebody that waits for the office; its file is lost. */
    public static long aDocument(long accountId) {
        long id = number();
        Sql.change(
                "INSERT INTO document (id, version, account_id, chain_id, number, kind, state, file_name, media_type, bytes,"
                        + " pages, content_digest, file_key, key_sealed, handed_in_at) VALUES (?, 1, ?, ?, 1, 'OTHER', 'HELD',"
                        + " 'paper.pdf', 'application/pdf', 9, 1, ?, ?, 'sealed', '2026-01-01')",
                id,
                accountId,
                id,
                org.sojourn.platform.Seal.digest("a"),
                org.sojourn.platform.Seal.digest("file" + id).substring(0, 32));
        return id;
    }

    /** A paper of a visit’s guest for occupational health, which no key opens. */
    public static long aHealthFile(long visitId) {
        long id = number();
        Sql.change(
                "INSERT INTO health_file (id, version, visit_id, code, kind, media_type, bytes, pages, content, key_sealed,"
                        + " given_at, given_by) VALUES (?, 1, ?, 'W21', 'VACCINATION', 'application/pdf', 9, 1, 'a',"
                        + " 'sealed', '2026-01-01', 1)",
                id,
                visitId);
        return id;
    }

    /** The first template of visits, which is the shipped one. */
    public static long aTemplate() {
        Sql.change(
                "INSERT IGNORE INTO welcome_template (id, words, written_at) VALUES (1, ?, '2026-01-01')",
                TemplateText.write(Template.shipped()));
        return 1;
    }

    /** The visit of an employed postdoc from Nigeria, for two years from June 2027, planned by the first template. */
    public static long aVisit(long guestId, long hostId) {
        long template = aTemplate();
        long id = number();
        Sql.change(
                "INSERT INTO visit (id, version, guest_account_id, host_account_id, template_number, kind, legal_form,"
                        + " citizenships, birth_date, arrival, departure, clinic, topic, facts, state, registered_at,"
                        + " registered_by) VALUES (?, 1, ?, ?, ?, 'POSTDOC', 'EMPLOYED', 'NG', '1990-05-17', '2027-06-01',"
                        + " '2029-05-31', 'MK1', '', 'FOREIGN_DEGREE HOSPITAL_PREMISES LAB RESEARCH', 'PLANNED',"
                        + " '2026-01-01', ?)",
                id,
                guestId,
                hostId,
                template,
                hostId);
        return id;
    }

    public static long aPartner() {
        long id = number();
        Sql.change(
                "INSERT INTO partner (id, version, code, name, short_name, city, country) VALUES (?, 1, ?, ?, ?, ?, ?)",
                id,
                "P" + id % 1_000_000,
                "University " + id,
                "Uni " + id,
                "Lund",
                "SE");
        return id;
    }

    public static long anAgreement(long partnerId) {
        long id = number();
        Sql.change(
                "INSERT INTO agreement (id, version, partner_id, title, first_year, last_year) VALUES (?, 1, ?, ?, 2020, 2035)",
                id,
                partnerId,
                "Agreement " + id);
        return id;
    }

    /** A place for one semester abroad, at a partner of its own, in 2027/28. */
    public static long aPlace(int capacity) {
        long id = number();
        Sql.change(
                "INSERT INTO exchange_place (id, version, agreement_id, academic_year, code, direction, kind, programme, term,"
                        + " length_weeks, capacity, language, language_level) VALUES (?, 1, ?, 2027, ?, ?, ?, ?, ?, 20, ?, ?, ?)",
                id,
                anAgreement(aPartner()),
                "PL-" + id,
                org.sojourn.vocabulary.Direction.values()[0].name(),
                org.sojourn.vocabulary.PlaceKind.values()[0].name(),
                org.sojourn.vocabulary.Programme.values()[0].name(),
                org.sojourn.vocabulary.Term.values()[0].name(),
                capacity,
                "en",
                org.sojourn.vocabulary.CefrLevel.values()[0].name());
        return id;
    }

    /** A call for 2027/28 whose window has closed, with offers to be answered. */
    public static long aClosedCall() {
        long id = number();
        Sql.change(
                "INSERT INTO exchange_call (id, version, title_de, title_en, academic_year, zone, opens_local, closes_local,"
                        + " opens_at, closes_at, answer_days, state, rule_version) VALUES (?, 1, ?, ?, 2027, 'Europe/Berlin',"
                        + " '2026-01-01', '2026-02-01', '2026-01-01', '2026-02-01', 7, 'OPENED', 1)",
                id,
                "Ausschreibung " + id,
                "Call " + id);
        return id;
    }

    /** A submitted application. */
    public static long anApplication(long callId, long accountId) {
        long id = number();
        Sql.change(
                "INSERT INTO application (id, version, call_id, account_id, status, programme, semester, submitted_at,"
                        + " changed_at) VALUES (?, 1, ?, ?, 'SUBMITTED', 'MEDICINE', 6, '2026-01-10', '2026-01-10')",
                id,
                callId,
                accountId);
        return id;
    }

    /** A released run; its digests are those of nothing. */
    public static long aReleasedRun(long callId) {
        long id = number();
        String nothing = org.sojourn.platform.Seal.digest("");
        Sql.change(
                "INSERT INTO allocation_run (id, version, call_id, number, state, intake, intake_digest, rules_digest,"
                        + " seed_hash, result_digest, engine, rule_version, students, placed, first_wishes, wishes,"
                        + " ineligible_wishes, violations, decided_at, decided_by, released_at)"
                        + " VALUES (?, 1, ?, 1, 'RELEASED', '', ?, ?, ?, ?, 'none', 1, 0, 0, 0, 0, 0, 0, '2026-03-01', 1,"
                        + " '2026-03-02')",
                id,
                callId,
                nothing,
                nothing,
                nothing,
                nothing);
        return id;
    }

    /** The seats of a place in a call, in a pool or, with null, in none. */
    public static void seats(long callId, long placeId, Long pool, int capacity) {
        seats(callId, "PLACE", placeId, pool, capacity);
    }

    /** A pool above places in a call. */
    public static long aPoolOfSeats(long callId, int capacity) {
        long id = number();
        seats(callId, "POOL", id, null, capacity);
        return id;
    }

    private static void seats(long callId, String kind, long nodeId, Long pool, int capacity) {
        Sql.change(
                "INSERT INTO seat_count (call_id, kind, node_id, parent_pool, capacity, taken) VALUES (?, ?, ?, ?, ?, 0)",
                callId,
                kind,
                nodeId,
                pool,
                capacity);
    }

    /** An open offer that may be answered for seven days by the database's clock. */
    public static long anOffer(long runId, long accountId, long placeId) {
        long id = number();
        long callId = Sql.number("SELECT call_id FROM allocation_run WHERE id = ?", runId);
        Sql.change(
                "INSERT INTO place_offer (id, version, call_id, run_id, application_id, account_id, place_id, status,"
                        + " offered_at, answer_by) VALUES (?, 1, ?, ?, ?, ?, ?, 'OPEN', UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6) + INTERVAL 7 DAY)",
                id,
                callId,
                runId,
                anApplication(callId, accountId),
                accountId,
                placeId);
        return id;
    }

    /** From here on every clock of the application is this much ahead; zero sets it right. Set it right after the test. */
    public static void theClockIsAheadBy(Duration offset) {
        Sql.change("UPDATE installation SET clock_offset_seconds = ? WHERE id = 1", offset.toSeconds());
    }

    /** No reminder is written but by the test: a job that is just at work sets its next time at its end. */
    public static void remindersRest() {
        for (int tries = 0; tries < 480; tries++) {
            Sql.change("UPDATE background_job SET next_at = '2099-01-01' WHERE name = 'reminders'");
            if (Sql.number("SELECT COUNT(*) FROM background_job WHERE name = 'reminders' AND owner IS NOT NULL") == 0)
                return;
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        throw new IllegalStateException("reminders do not end");
    }
}
