package org.sojourn.browser;

import java.util.List;
import org.sojourn.fixture.TestDatabase;

/** In every call a proposal to protect an application and one of hardship, so that their pages have something to show. */
final class Proposals implements AutoCloseable {
    private static final long FROM = 600_000_000;
    private static final String PROPOSED =
            "INSERT INTO ruling (id, version, call_id, application_id, account_id, kind, place_id, reason, state, proposed_at,"
                    + " proposed_by) SELECT %d + a.id, 1, a.call_id, a.id, a.account_id, '%s', %s,"
                    + " 'The office lost a certificate.', 'PROPOSED', '2026-01-10', p.id FROM application a"
                    + " JOIN wish w ON w.application_id = a.id AND w.position = 1"
                    + " JOIN account p ON p.email = 'jonas.lindner@example.org' WHERE a.id IN"
                    + " (SELECT MAX(id) FROM application WHERE status = 'SUBMITTED' GROUP BY call_id)";

    private static final List<String> ROWS = List.of(
            PROPOSED.formatted(FROM, "PROTECTED", "w.place_id"),
            PROPOSED.formatted(FROM + 50_000_000, "HARDSHIP", "NULL"));

    private final TestDatabase database;

    private Proposals(TestDatabase database) {
        this.database = database;
    }

    static Proposals in(TestDatabase database) {
        ROWS.forEach(database::change);
        return new Proposals(database);
    }

    @Override
    public void close() {
        database.change("DELETE FROM ruling WHERE id BETWEEN " + FROM + " AND " + (FROM + 99_999_999));
    }
}
