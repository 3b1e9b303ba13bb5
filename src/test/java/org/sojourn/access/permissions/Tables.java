package org.sojourn.access.permissions;

import java.util.List;
import org.sojourn.container.Sql;

/**
 * The sums of all tables, to see whether anything has changed. Ids are given out in blocks, used or not; attempts to come in
 * are counted, whatever becomes of them; jobs go on by themselves.
 */
final class Tables {
    private final String question;
    private List<List<Object>> seen;

    Tables() {
        List<String> names = Sql.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE' AND table_name NOT IN ('id_block', 'flyway_schema_history', 'sign_in_attempt',"
                        + " 'journal_seal', 'journal_head', 'background_job')")
                .stream()
                .map(row -> String.valueOf(row.get(0)))
                .sorted()
                .toList();
        question = "CHECKSUM TABLE " + String.join(", ", names);
        look();
    }

    void look() {
        seen = Sql.rows(question);
    }

    /** Since the last look; looks again. */
    boolean haveChanged() {
        List<List<Object>> before = seen;
        look();
        return !seen.equals(before);
    }
}
