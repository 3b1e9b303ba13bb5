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

    /** From here on every clock of the application is this much ahead; zero sets it right. Set it right after the test. */
    public static void theClockIsAheadBy(Duration offset) {
        Sql.change("UPDATE installation SET clock_offset_seconds = ? WHERE id = 1", offset.toSeconds());
    }
}
