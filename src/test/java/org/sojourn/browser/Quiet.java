package org.sojourn.browser;

import org.sojourn.fixture.TestDatabase;

/** Jobs of the house rest, so that what changes was changed by whoever looks. */
final class Quiet implements AutoCloseable {
    private static final String NOT_YET = "SELECT COUNT(*) = 0 OR SUM(owner IS NOT NULL) > 0 FROM background_job";
    private static final int TRIES = 240;

    private final TestDatabase database;

    private Quiet(TestDatabase database) {
        this.database = database;
    }

    /** Begins when the jobs are known and none of them runs. */
    static Quiet in(TestDatabase database) throws InterruptedException {
        move(database, "+");
        for (int i = 0; database.number(NOT_YET) > 0; i++) {
            if (i == TRIES) throw new IllegalStateException("a job does not end");
            Thread.sleep(250);
            move(database, "+");
        }
        return new Quiet(database);
    }

    /** A job that is just running sets its next time at its end, so each is moved until it is far away. */
    private static void move(TestDatabase database, String sign) {
        database.change("UPDATE background_job SET next_at = next_at " + sign + " INTERVAL 365 DAY WHERE (next_at "
                + (sign.equals("+") ? "<" : ">") + " UTC_TIMESTAMP(6) + INTERVAL 180 DAY)");
    }

    @Override
    public void close() {
        move(database, "-");
    }
}
