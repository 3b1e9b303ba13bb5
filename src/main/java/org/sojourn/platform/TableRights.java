package org.sojourn.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the application's database user may do with each table. For the whole schema it has SELECT and INSERT only; the
 * migration's user gives it UPDATE and DELETE table by table, and never on a table whose comment says {@code append-only}.
 * A right on the schema could not be taken away from one table again: neither MySQL nor MariaDB can do that.
 */
final class TableRights {
    private static final String APPEND_ONLY = "append-only";

    private final Connection application;
    private final Connection migration;

    TableRights(Connection application, Connection migration) {
        this.application = application;
        this.migration = migration;
    }

    /**
     * The append-only tables in which the application's user could change or delete rows all the same; tried, with a
     * condition that no row meets.
     */
    Set<String> tooMany() throws SQLException {
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, Boolean> table : tables().entrySet())
            if (table.getValue()
                    && (may("DELETE FROM " + table.getKey() + " WHERE 1 = 0") || mayUpdate(table.getKey())))
                found.add(table.getKey());
        return found;
    }

    /** Gives what is missing on the other tables; after the first start nothing is. */
    void complete() throws SQLException {
        Set<String> given = given();
        if (given.contains("*")) return;
        String user = user(application);
        for (Map.Entry<String, Boolean> table : tables().entrySet())
            if (!table.getValue() && !given.contains(table.getKey()))
                change("GRANT UPDATE, DELETE ON " + table.getKey() + " TO " + user);
    }

    /** What an administrator has to say so that {@link #tooMany} finds none. */
    String cure() throws SQLException {
        String schema = text(migration, "SELECT DATABASE()");
        return "REVOKE UPDATE, DELETE ON " + schema + ".* FROM " + user(application) + "; GRANT UPDATE, DELETE ON "
                + schema + ".* TO " + user(migration) + " WITH GRANT OPTION;";
    }

    boolean isOneUser() throws SQLException {
        return user(application).equals(user(migration));
    }

    /** Every table of ours, and whether it is only added to. */
    private Map<String, Boolean> tables() throws SQLException {
        Map<String, Boolean> tables = new LinkedHashMap<>();
        for (List<String> row : rows(
                migration,
                "SELECT table_name, table_comment FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history' ORDER BY table_name"))
            tables.put(row.get(0), APPEND_ONLY.equals(row.get(1)));
        return tables;
    }

    /** Tables on which the user has both rights; a star when it has them on the whole schema. */
    private Set<String> given() throws SQLException {
        Set<String> given = new TreeSet<>();
        for (List<String> row : rows(
                application,
                "SELECT table_name, 'x' FROM information_schema.table_privileges WHERE table_schema = DATABASE()"
                        + " AND privilege_type IN ('UPDATE', 'DELETE') GROUP BY table_name HAVING COUNT(*) = 2"
                        + " UNION ALL SELECT '*', 'x' FROM information_schema.schema_privileges"
                        + " WHERE table_schema = DATABASE() AND privilege_type IN ('UPDATE', 'DELETE')"
                        + " GROUP BY table_schema HAVING COUNT(*) = 2")) given.add(row.get(0));
        return given;
    }

    private boolean mayUpdate(String table) throws SQLException {
        String column = text(
                migration,
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND ordinal_position = 1 AND table_name = '" + table + "'");
        return may("UPDATE " + table + " SET " + column + " = " + column + " WHERE 1 = 0");
    }

    private boolean may(String sql) throws SQLException {
        try (Statement statement = application.createStatement()) {
            statement.executeUpdate(sql);
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == TABLE_ACCESS_DENIED) return false;
            throw e;
        }
    }

    private static final int TABLE_ACCESS_DENIED = 1142;

    private void change(String sql) throws SQLException {
        try (Statement statement = migration.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As statements about rights write it: {@code 'sojourn'@'%'}. */
    private static String user(Connection connection) throws SQLException {
        String user = text(connection, "SELECT CURRENT_USER()");
        int at = user.lastIndexOf('@');
        return "'" + user.substring(0, at) + "'@'" + user.substring(at + 1) + "'";
    }

    private static String text(Connection connection, String sql) throws SQLException {
        return rows(connection, sql).get(0).get(0);
    }

    private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int width = found.getMetaData().getColumnCount();
            while (found.next())
                rows.add(
                        width == 1
                                ? List.of(found.getString(1))
                                : List.of(found.getString(1), String.valueOf(found.getString(2))));
        }
        return rows;
    }
}
