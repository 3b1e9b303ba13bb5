package org.sojourn.container;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.sojourn.access.Role;

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
}
