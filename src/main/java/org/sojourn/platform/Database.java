package org.sojourn.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The database as the application finds it at start: reachable, migrated, marked as demo or not. What is wrong is said in
 * one sentence after {@code SOJOURN-STOP:}, and the application does not start.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = Database.POOL,
        className = "org.sojourn.platform.ConfiguredDataSource",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            // the driver knows which of its connections are broken: asked at every borrowing, without asking the server
            "fish.payara.connection-validation-method=meta-data",
            "fish.payara.validate-atmost-once-period-in-seconds=0",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=3000"
        })
public class Database {
    public static final String POOL = "java:app/jdbc/sojourn";
    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    /** Before everything else that begins with the application. */
    void prepare(
            @Observes @Priority(1) @Initialized(ApplicationScoped.class) Object start,
            @Any Instance<JavaMigration> written) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            migrate(written.stream().toArray(JavaMigration[]::new));
        } catch (StartRefused e) {
            LOG.log(Level.SEVERE, "SOJOURN-STOP: {0}", e.getMessage());
            throw e;
        }
    }

    /** @param written the migrations that rooms have in Java, beside those in SQL */
    private static void migrate(JavaMigration[] written) {
        String url = Settings.SOJOURN_DB_URL.required();
        ConfiguredDataSource source = new ConfiguredDataSource(
                Settings.SOJOURN_DB_MIGRATION_USER.value().orElseGet(Settings.SOJOURN_DB_USER::required),
                Settings.SOJOURN_DB_MIGRATION_PASSWORD.value().orElseGet(Settings.SOJOURN_DB_PASSWORD::required));
        Settings.SOJOURN_KEY.required();
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .javaMigrations(written)
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
            mark(source);
            giveRights(source);
        } catch (FlywayException | SQLException e) {
            LOG.log(Level.FINE, "start", e);
            throw new StartRefused("The database at " + url.replaceFirst("\\?.*", "")
                    + " could not be reached or brought up to date: " + firstLine(e)
                    + " Check SOJOURN_DB_URL, the two users and their rights, then start again; nothing was lost.");
        }
    }

    /** Demo is a property of the database, given once, right after its tables were made. */
    private static void mark(ConfiguredDataSource source) throws SQLException {
        boolean wanted = Settings.SOJOURN_DEMO.isOn();
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("SELECT demo FROM installation WHERE id = 1");
            if (found.next()) {
                if (wanted && !found.getBoolean(1)) throw new StartRefused(DEMO_ON_REAL_DATA);
                return;
            }
            statement.executeUpdate("INSERT INTO installation (id, demo) VALUES (1, " + wanted + ")");
        }
    }

    /** The law that a table is only added to is the database's to keep, not ours: without it there is no start. */
    private static void giveRights(ConfiguredDataSource source) throws SQLException {
        try (Connection own = new ConfiguredDataSource().getConnection();
                Connection migrations = source.getConnection()) {
            TableRights rights = new TableRights(own, migrations);
            Set<String> tooMany = rights.tooMany();
            if (tooMany.isEmpty()) {
                rights.complete();
                return;
            }
            String sentence = "The database user of the application may change or delete rows of " + tooMany
                    + ", which are only to be added to. "
                    + (rights.isOneUser()
                            ? "Set SOJOURN_DB_MIGRATION_USER to a second user, as src/docs/operations.md says"
                            : "Let an administrator of the database say: " + rights.cure() + " Then start again")
                    + "; nothing was lost.";
            if (!Settings.SOJOURN_DEMO.isOn()) throw new StartRefused(sentence);
            LOG.log(Level.WARNING, "SOJOURN-NOTE: {0}", sentence);
        }
    }

    private static final String DEMO_ON_REAL_DATA =
            "SOJOURN_DEMO is on, but this database was not made for the demo. Switch it off, or name an empty database.";

    private static String firstLine(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .strip();
    }
}
