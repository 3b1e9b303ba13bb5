package org.sojourn.launch.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Makes the tables of an archive and fills them, in one transaction that ends well only when every fingerprint agrees. */
final class Loading {
    private static final int BATCH = 500;

    /** The rest of a restore that must have happened before the rows are confirmed. */
    interface Rest {
        void happen() throws IOException;
    }

    private final Archive archive;
    private final Instance instance;

    Loading(Archive archive, Instance instance) {
        this.archive = archive;
        this.instance = instance;
    }

    /** All migrations this version knows; cleaning is for a restore that failed in a database it found empty. */
    static Flyway flyway(Place.Login login) {
        return prepared(login).load();
    }

    private static FluentConfiguration prepared(Place.Login login) {
        return Flyway.configure(Loading.class.getClassLoader())
                .dataSource(login.url(), login.user(), login.password())
                .locations("classpath:db/migration")
                .cleanDisabled(false);
    }

    void run(Rest rest) throws IOException, SQLException {
        refuseOtherMigrations(flyway(instance.login()));
        List<Manifest.Migration> theirs = archive.manifest().migrations();
        prepared(instance.login())
                .javaMigrations(theirs.stream()
                        .filter(Manifest.Migration::isJava)
                        .map(DoneInJava::new)
                        .toArray(JavaMigration[]::new))
                .target(newest(theirs))
                .load()
                .migrate();
        try (Connection connection = instance.connect()) {
            connection.setAutoCommit(false);
            execute(connection, "SET SESSION FOREIGN_KEY_CHECKS = 0");
            List<Shape> shapes = Shape.all(connection);
            refuseOtherTables(shapes);
            for (Shape shape : shapes) {
                execute(connection, "DELETE FROM `" + shape.table() + "`");
                load(connection, shape);
            }
            compare(connection, shapes);
            rest.happen();
            connection.commit();
        }
    }

    private static MigrationVersion newest(List<Manifest.Migration> migrations) {
        return migrations.stream()
                .map(migration -> MigrationVersion.fromVersion(migration.version()))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new NotDone("The archive names no migration, so nothing was restored."));
    }

    /** An archive of a newer version, or of one whose migrations were edited, has tables this version cannot make. */
    private void refuseOtherMigrations(Flyway flyway) {
        Map<String, Integer> ours = Arrays.stream(flyway.info().all())
                .filter(m -> m.getVersion() != null && m.getChecksum() != null)
                .collect(Collectors.toMap(m -> m.getVersion().getVersion(), MigrationInfo::getChecksum));
        for (Manifest.Migration theirs : archive.manifest().migrations()) {
            if (theirs.isJava()) continue;
            Integer checksum = ours.get(theirs.version());
            if (checksum == null)
                throw new NotDone("The archive was made by a newer version of Sojourn (migration " + theirs.version()
                        + " is unknown here), so nothing was restored; restore it with that version.");
            if (!checksum.equals(theirs.checksum()))
                throw new NotDone("Migration " + theirs.version() + " is not the one the archive was made with, so"
                        + " nothing was restored; restore it with the version that made it.");
        }
    }

    private void refuseOtherTables(List<Shape> shapes) {
        List<String> theirs = archive.manifest().tables().stream()
                .map(Manifest.Table::name)
                .sorted()
                .toList();
        List<String> ours = shapes.stream().map(Shape::table).sorted().toList();
        if (!ours.equals(theirs))
            throw new NotDone("The tables of the archive are not those of its migrations, so nothing was restored: "
                    + theirs + " against " + ours + ".");
    }

    private void load(Connection connection, Shape shape) throws IOException, SQLException {
        try (BufferedReader lines = archive.rows(shape.table());
                PreparedStatement insert = connection.prepareStatement(shape.insert())) {
            if (!shape.heading().equals(lines.readLine()))
                throw new NotDone("The columns of " + shape.table() + " in the archive are not those of its migrations,"
                        + " so nothing was restored.");
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> values = Rows.values(line);
                for (int i = 0; i < values.size(); i++) insert.setString(i + 1, values.get(i));
                insert.addBatch();
                if (++waiting % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    /** Reads everything back as a backup would. */
    private void compare(Connection connection, List<Shape> shapes) throws IOException, SQLException {
        Map<String, Manifest.Table> wanted = archive.manifest().tables().stream()
                .collect(Collectors.toMap(Manifest.Table::name, Function.identity()));
        Snapshot now = Snapshot.within(connection);
        for (Shape shape : shapes) {
            Manifest.Table found = now.write(shape, Writer.nullWriter());
            if (!found.equals(wanted.get(shape.table())))
                throw new NotDone("The rows of " + shape.table() + " are not the same after loading, so nothing was"
                        + " restored; please report this.");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
