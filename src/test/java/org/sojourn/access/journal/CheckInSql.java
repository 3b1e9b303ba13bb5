package org.sojourn.access.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statement with which the chain is checked without the application; it stands in operations.md as well. */
final class CheckInSql {
    static final String STATEMENT = read();

    private CheckInSql() {}

    private static String read() {
        try (InputStream sql = CheckInSql.class.getResourceAsStream("chain.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
