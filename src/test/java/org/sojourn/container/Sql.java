package org.sojourn.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.sojourn.platform.Database;

/** Plain SQL inside the server, with the rights of the application's own user. */
public final class Sql {
    private Sql() {}

    public static int change(String sql, Object... arguments) {
        return run(sql, arguments, PreparedStatement::executeUpdate);
    }

    /** The one number a query gives. */
    public static long number(String sql, Object... arguments) {
        return ((Number) rows(sql, arguments).get(0).get(0)).longValue();
    }

    /** The one text a query gives. */
    public static String text(String sql, Object... arguments) {
        return String.valueOf(rows(sql, arguments).get(0).get(0));
    }

    public static List<List<Object>> rows(String sql, Object... arguments) {
        return run(sql, arguments, Sql::read);
    }

    private static List<List<Object>> read(PreparedStatement statement) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) row.add(found.getObject(i));
                rows.add(row);
            }
        }
        return rows;
    }

    private static <T> T run(String sql, Object[] arguments, Use<T> use) {
        try (Connection connection = pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
            return use.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    private static DataSource pool() {
        try {
            return InitialContext.doLookup(Database.POOL);
        } catch (NamingException e) {
            throw new IllegalStateException("only inside the server", e);
        }
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
