package org.sojourn.correspondence;

import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** Calls that are open while a test runs, as letters are written about them. */
final class CallSamples {
    private CallSamples() {}

    /** A call that opened a day ago and closes in so many days. */
    static long anOpenCall(int days) {
        long call = Given.aClosedCall();
        Sql.change(
                "UPDATE exchange_call SET opens_at = UTC_TIMESTAMP(6) - INTERVAL 1 DAY,"
                        + " closes_at = UTC_TIMESTAMP(6) + INTERVAL ? DAY WHERE id = ?",
                days,
                call);
        return call;
    }

    /** Others’ tests would get news of them. */
    static void closeAll() {
        Sql.change(
                "UPDATE exchange_call SET opens_at = '2026-01-01', closes_at = '2026-02-01' WHERE title_en LIKE 'Call 9%'"
                        + " AND closes_at > UTC_TIMESTAMP(6)");
    }
}
