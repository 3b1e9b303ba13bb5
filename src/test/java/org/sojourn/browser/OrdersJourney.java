package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * A run that takes longer than a second: somebody else holds the number it needs, so it waits just before its end and can be
 * looked at, called off, or let go.
 */
@Journey
class OrdersJourney {
    private static final Screen SMALL = new Screen("en", "dark", 360);
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    @Test
    void aLongRunIsSeenAndCalledOffAndNothingIsLeft(Visits visits) throws SQLException {
        long call = call(visits);
        long before = runs(visits, call);
        Visit weiss = visits.as("Miriam Weiss");
        Visit small = visits.as("Miriam Weiss", SMALL);
        Page page = weiss.page();
        try (Connection held = holding(visits, call)) {
            begin(weiss, call);
            assertThat(page.locator("#order h2")).hasText("Die Vergabe wird gerechnet");
            assertThat(page.locator("#order")).containsText("Schritt 4 von 5", SOON);
            assertThat(page.locator("#order [role=status]")).containsText("nachgerechnet");
            assertThat(page.locator("[id='decide:go']")).hasCount(0);
            Readable.check(page, Screen.USUAL);
            small.open("/allocation/runs?callId=" + call);
            assertThat(small.page().locator("#order h2")).hasText("The allocation is being worked out");
            Readable.check(small.page(), SMALL);
            new Keyboard(page).to("[id='cancel:go']").go();
            assertThat(page.locator("main")).containsText("Von ihm ist nichts gespeichert.");
            held.rollback();
        }
        assertThat(page.locator("#order")).hasCount(0);
        assertThat(small.page().locator("main")).containsText("Nothing of it was saved", SOON);
        assertThat(runs(visits, call)).isEqualTo(before);
    }

    @Test
    void whoWaitsIsTakenToTheRunWhenItIsReady(Visits visits) throws SQLException {
        long call = call(visits);
        long before = runs(visits, call);
        Visit weiss = visits.as("Miriam Weiss");
        try (Connection held = holding(visits, call)) {
            begin(weiss, call);
            assertThat(weiss.page().locator("#order progress")).isVisible();
            held.rollback();
        }
        weiss.page().waitForURL("**/allocation/run?id=*");
        assertThat(runs(visits, call)).isEqualTo(before + 1);
    }

    @Test
    void whatAStoppedServerLeftIsToldAndCanBeOrderedAnew(Visits visits) {
        long call = call(visits);
        visits.database()
                .change("INSERT INTO run_order (id, version, call_id, state, step, done, total, ordered_at, ordered_by,"
                        + " beat_at) SELECT 1, 1, " + call + ", 'RUNNING', 'DECIDE', 0, 0, UTC_TIMESTAMP(6), id,"
                        + " UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE FROM account WHERE family_name = 'Weiss' LIMIT 1");
        Visit weiss = visits.as("Miriam Weiss");
        Page page = weiss.open("/allocation/runs?callId=" + call);
        assertThat(page.locator("main")).containsText("Der letzte Lauf wurde nicht fertig.");
        Readable.check(page, Screen.USUAL);
        page.locator("[id='decide:go']").click();
        page.waitForURL("**/allocation/run?id=*");
        weiss.open("/allocation/runs?callId=" + call);
        assertThat(page.locator("main")).not().containsText("nicht fertig");
    }

    private static void begin(Visit visit, long call) {
        visit.open("/allocation/runs?callId=" + call);
        new Keyboard(visit.page()).to("[id='decide:go']").go();
        visit.page().waitForURL("**/allocation/runs?*order=*");
    }

    /** A call whose runs are rehearsals, so that they bind nobody. */
    private static long call(Visits visits) {
        return visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
    }

    private static long runs(Visits visits, long call) {
        return visits.database().number("SELECT COUNT(*) FROM allocation_run WHERE call_id = " + call);
    }

    /** Holds the number of the call’s next run until it is rolled back. */
    private static Connection holding(Visits visits, long call) throws SQLException {
        Connection held = visits.database().connect();
        held.setAutoCommit(false);
        try (Statement statement = held.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO allocation_run (id, version, call_id, number, state, intake, intake_digest, rules_digest,"
                            + " seed_hash, result_digest, engine, rule_version, students, placed, first_wishes, wishes,"
                            + " ineligible_wishes, violations, decided_at, decided_by) SELECT -1, 1, c.id,"
                            + " (SELECT COALESCE(MAX(r.number), 0) + 1 FROM allocation_run r WHERE r.call_id = c.id),"
                            + " 'DECIDED', '', '', '', '', '', '', 1, 0, 0, 0, 0, 0, 0, UTC_TIMESTAMP(6), 1"
                            + " FROM exchange_call c WHERE c.id = " + call);
        }
        return held;
    }
}
