package org.sojourn.browser;

import java.util.stream.LongStream;
import org.sojourn.fixture.TestDatabase;

/** How many statements the database has been asked for, whoever asked; looking costs nothing. */
final class StatementCount {
    private static final String COUNTED = "SELECT SUM(variable_value) FROM information_schema.global_status"
            + " WHERE variable_name IN ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

    private final TestDatabase database;
    private final long cost;

    StatementCount(TestDatabase database) {
        this.database = database;
        this.cost = LongStream.range(0, 9)
                .map(round -> -database.number(COUNTED) + database.number(COUNTED))
                .min()
                .orElseThrow();
    }

    /** Since the server of the database began. */
    long now() {
        return database.number(COUNTED);
    }

    /** Of one thing that is done; the least of three, so that work in the background does not count. */
    long of(Runnable act) {
        return LongStream.range(0, 3).map(round -> once(act)).min().orElseThrow();
    }

    private long once(Runnable act) {
        long before = now();
        act.run();
        return now() - before - cost;
    }
}
