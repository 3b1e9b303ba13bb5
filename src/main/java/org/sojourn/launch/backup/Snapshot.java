package org.sojourn.launch.backup;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All rows of a database as of one moment, whoever goes on writing. */
final class Snapshot implements AutoCloseable {
    private final Connection connection;
    private final List<Shape> shapes;

    private Snapshot(Connection connection, List<Shape> shapes) {
        this.connection = connection;
        this.shapes = shapes;
    }

    static Snapshot take(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
        return new Snapshot(connection, Shape.all(connection));
    }

    /** The rows as this connection sees them, inside a transaction it has begun itself. */
    static Snapshot within(Connection connection) throws SQLException {
        return new Snapshot(connection, Shape.all(connection));
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** Writes one table, a line per row after the heading, and says what was written. */
    Manifest.Table write(Shape shape, Writer out) throws SQLException, IOException {
        Fingerprint fingerprint = new Fingerprint();
        out.write(shape.heading() + "\n");
        try (Statement statement = connection.createStatement()) {
            // row by row: a table may be larger than this program
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet rows = statement.executeQuery(shape.select())) {
                while (rows.next()) {
                    String line = line(rows, shape.columns().size());
                    fingerprint.add(line);
                    out.write(line + "\n");
                }
            }
        }
        return fingerprint.of(shape.table());
    }

    private static String line(ResultSet rows, int width) throws SQLException {
        List<String> values = new ArrayList<>(width);
        for (int i = 1; i <= width; i++) values.add(rows.getString(i));
        return Rows.line(values);
    }

    /** The migrations that made the tables, oldest first. */
    List<Manifest.Migration> migrations() throws SQLException {
        List<Manifest.Migration> migrations = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT version, checksum, description FROM flyway_schema_history"
                                + " WHERE success AND version IS NOT NULL ORDER BY installed_rank")) {
            while (rows.next())
                migrations.add(new Manifest.Migration(
                        rows.getString(1), rows.getObject(2) == null ? null : rows.getInt(2), rows.getString(3)));
        }
        return migrations;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
