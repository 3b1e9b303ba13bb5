package org.sojourn.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseIT {
    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws Exception {
        Path root = Path.of(System.getProperty("sojourn.basedir", "."), "target", "launch-data");
        DataFolder.delete(root.resolve("database"));
        folder = DataFolder.open(root.toAbsolutePath().normalize());
        database = EmbeddedDatabase.start(folder);
    }

    @AfterAll
    static void stop() {
        database.close();
        folder.close();
    }

    @Test
    void theApplicationWritesRowsButMakesNoTables() throws SQLException {
        migrate("CREATE TABLE rights (id INT PRIMARY KEY) ENGINE=InnoDB");

        apply("INSERT INTO rights VALUES (1)");
        assertThat(ask("SELECT COUNT(*) FROM rights")).isEqualTo("1");
        assertThatThrownBy(() -> apply("CREATE TABLE mine (id INT)")).hasMessageContaining("denied");
        assertThatThrownBy(() -> apply("DROP TABLE rights")).hasMessageContaining("denied");
        assertThatThrownBy(() -> apply("SELECT * FROM mysql.user")).hasMessageContaining("denied");
    }

    @Test
    void theServerIsStrictAndKeepsItsTimeInUtc() throws SQLException {
        assertThat(ask("SELECT @@sql_mode")).contains("STRICT_ALL_TABLES", "ONLY_FULL_GROUP_BY");
        assertThat(ask("SELECT @@global.time_zone")).isEqualTo("+00:00");
        assertThat(ask("SELECT @@global.tx_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(ask("SELECT @@innodb_lock_wait_timeout")).isEqualTo("5");
        assertThat(ask("SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
        assertThat(ask("SELECT @@character_set_database")).isEqualTo("utf8mb4");
        assertThat(ask("SELECT @@bind_address")).isEqualTo("127.0.0.1");
    }

    @Test
    void neitherTheAdministratorNorANamelessUserGetsIn() {
        for (String user : new String[] {"root", "", "nobody"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "")
                            .close())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whatWasConfirmedSurvivesAHardStop() throws Exception {
        migrate("CREATE TABLE kept (word VARCHAR(20)) ENGINE=InnoDB");
        apply("INSERT INTO kept VALUES ('Straße')");
        ProcessHandle process = ProcessHandle.of(database.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();

        database = EmbeddedDatabase.start(folder);

        assertThat(ask("SELECT word FROM kept")).isEqualTo("Straße");
        assertThat(database.wasCreated()).isFalse();
    }

    private static void migrate(String sql) throws SQLException {
        execute("SOJOURN_DB_MIGRATION_USER", "SOJOURN_DB_MIGRATION_PASSWORD", sql);
    }

    private static void apply(String sql) throws SQLException {
        execute("SOJOURN_DB_USER", "SOJOURN_DB_PASSWORD", sql);
    }

    private static void execute(String user, String password, String sql) throws SQLException {
        Map<String, String> settings = database.environment();
        try (Connection connection =
                        DriverManager.getConnection(database.url(), settings.get(user), settings.get(password));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String sql) throws SQLException {
        Map<String, String> settings = database.environment();
        try (Connection connection = DriverManager.getConnection(
                        database.url(), settings.get("SOJOURN_DB_USER"), settings.get("SOJOURN_DB_PASSWORD"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
