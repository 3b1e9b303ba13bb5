package org.sojourn.allocation;

import org.sojourn.container.Sql;
import org.sojourn.rulings.RulingDesk;

/** Rulings and whom they are about, as the tables have them. */
final class RulingSamples {
    private RulingSamples() {}

    static long application(long call, String givenName) {
        return Sql.number(
                "SELECT p.id FROM application p JOIN account a ON a.id = p.account_id WHERE p.call_id = ? AND a.given_name = ?",
                call,
                givenName);
    }

    static String number(long application) {
        return Sql.text(
                "SELECT a.student_number FROM account a JOIN application p ON p.account_id = a.id WHERE p.id = ?",
                application);
    }

    static RulingDesk.Decide seen(long ruling) {
        return new RulingDesk.Decide(ruling, version(ruling));
    }

    static int version(long ruling) {
        return (int) Sql.number("SELECT version FROM ruling WHERE id = ?", ruling);
    }

    static String state(long ruling) {
        return Sql.text("SELECT state FROM ruling WHERE id = ?", ruling);
    }
}
