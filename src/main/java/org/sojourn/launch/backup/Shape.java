package org.sojourn.launch.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table and the columns whose values are kept; what the database computes by itself is not among them. */
record Shape(String table, List<Column> columns) {
    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'
            ORDER BY table_name""";
    private static final String COLUMNS = """
            SELECT column_name, data_type FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name = ?
              AND extra NOT LIKE '%VIRTUAL GENERATED%' AND extra NOT LIKE '%STORED GENERATED%'
            ORDER BY ordinal_position""";

    record Column(String name, String type) {
        private boolean isBinary() {
            return type.endsWith("binary") || type.endsWith("blob");
        }

        private boolean isText() {
            return type.endsWith("char") || type.endsWith("text");
        }

        /** The server makes the text, so that no driver's idea of time zones or numbers comes between. */
        String read() {
            if (isBinary()) return "HEX(`" + name + "`)";
            return isText() ? "`" + name + "`" : "CAST(`" + name + "` AS CHAR)";
        }

        String written() {
            return isBinary() ? "UNHEX(?)" : "?";
        }
    }

    static List<Shape> all(Connection connection) throws SQLException {
        List<Shape> shapes = new ArrayList<>();
        for (String table : tables(connection)) shapes.add(new Shape(table, columns(connection, table)));
        return shapes;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TABLES);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) tables.add(found.getString(1));
        }
        return tables;
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next())
                    columns.add(
                            new Column(found.getString(1), found.getString(2).toLowerCase(Locale.ROOT)));
            }
        }
        return columns;
    }

    String select() {
        return "SELECT " + columns.stream().map(Column::read).collect(Collectors.joining(", ")) + " FROM `" + table
                + "`";
    }

    String insert() {
        return "INSERT INTO `" + table + "` (" + names("`, `", "`") + ") VALUES ("
                + columns.stream().map(Column::written).collect(Collectors.joining(", ")) + ")";
    }

    /** The first line of the table's file. */
    String heading() {
        return names("\t", "");
    }

    private String names(String between, String around) {
        return columns.stream().map(Column::name).collect(Collectors.joining(between, around, around));
    }
}
