package org.sojourn.browser;

import java.util.List;
import org.sojourn.fixture.TestDatabase;

/**
 * A newer template and newer country lists than any visit has, so that the pages that move visits have something to show;
 * away again. Nothing changes by them but their number, which is far from those that are given out: a server that has read a
 * version keeps it.
 */
final class Newer implements AutoCloseable {
    private static final int NUMBER = 900;
    private static final List<String> TABLES = List.of("welcome_template", "country_list");

    private final TestDatabase database;

    private Newer(TestDatabase database) {
        this.database = database;
    }

    static Newer in(TestDatabase database) {
        for (String table : TABLES) {
            String others = database.text("SELECT GROUP_CONCAT(column_name) FROM information_schema.columns"
                    + " WHERE table_schema = DATABASE() AND column_name <> 'id' AND table_name = '" + table + "'");
            database.change("INSERT INTO " + table + " (id, " + others + ") SELECT " + NUMBER + ", " + others + " FROM "
                    + table + " ORDER BY id DESC LIMIT 1");
        }
        return new Newer(database);
    }

    @Override
    public void close() {
        TABLES.forEach(table -> database.change("DELETE FROM " + table + " WHERE id = " + NUMBER));
    }
}
