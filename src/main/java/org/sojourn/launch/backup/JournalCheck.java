package org.sojourn.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Checks the chain of the journal without the application, by the documented statement; changes nothing and needs no key.
 * Entries of the last seconds may not have their place in the chain yet, and are counted.
 */
final class JournalCheck {
    private static final String ROOM = "/org/sojourn/access/journal/";

    /** More than this says nothing more. */
    private static final int MOST = 20;

    private final Statement statement;
    private final PrintStream out;

    private JournalCheck(Statement statement, PrintStream out) {
        this.statement = statement;
        this.out = out;
    }

    /** @return whether everything fits */
    static boolean isWhole(Instance instance, PrintStream out) throws IOException, SQLException {
        try (Connection connection = instance.connect();
                Statement statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            JournalCheck check = new JournalCheck(statement, out);
            int torn = check.torn();
            return check.endIsThere(torn == 0) && torn == 0;
        }
    }

    private int torn() throws IOException, SQLException {
        int torn = 0;
        try (ResultSet links = statement.executeQuery(asked("chain.sql"))) {
            while (links.next()) {
                if (torn == 0) out.println("THE JOURNAL IS NOT WHOLE. These links do not fit what they hold:");
                if (++torn <= MOST) out.println("  link " + links.getLong(1) + ", entry " + links.getLong(2));
            }
        }
        if (torn > MOST) out.println("  and " + (torn - MOST) + " more");
        return torn;
    }

    private boolean endIsThere(boolean fits) throws IOException, SQLException {
        try (ResultSet end = statement.executeQuery(asked("chain-end.sql"))) {
            end.next();
            long number = end.getLong(1);
            String hash = end.getString(2);
            if (number != end.getLong(3) || number > 0 && !hash.equals(end.getString(4))) {
                out.println("THE JOURNAL IS NOT WHOLE. It was seen to end with link " + number + ", " + hash
                        + ", and ends with link " + end.getLong(3) + " now.");
                return false;
            }
            if (fits)
                out.println("The journal is whole: " + number + " links, the last one " + hash + "; " + end.getLong(5)
                        + " entries wait for their place.");
            return true;
        }
    }

    private static String asked(String name) throws IOException {
        try (InputStream sql = JournalCheck.class.getResourceAsStream(ROOM + name)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
