package org.sojourn.access.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sojourn.fixture.TestDatabase;
import org.sojourn.platform.Seal;

/** An installation from before the chain: its entries are sealed by the migration, and nothing of them stays in clear. */
class OldEntriesIT {
    private static TestDatabase database;
    private static MysqlDataSource source;

    @BeforeAll
    static void start() throws SQLException {
        database = TestDatabase.start(Path.of(System.getProperty("sojourn.basedir", "."), "target", "old-journal"));
        Map<String, String> known = database.environment();
        System.setProperty("sojourn.key", known.get("SOJOURN_KEY"));
        source = new MysqlDataSource();
        source.setUrl(known.get("SOJOURN_DB_URL"));
        source.setUser(known.get("SOJOURN_DB_MIGRATION_USER"));
        source.setPassword(known.get("SOJOURN_DB_MIGRATION_PASSWORD"));
        flyway().target("20261122.0850").load().migrate();
        change(
                "INSERT INTO account (id, version, given_name, family_name, email) VALUES (7, 1, 'Ada', 'Berg', 'a@b.org')");
        entry("1, 7, 'Ada Berg', 'partners.place-changed', 'exchange_place', 50, 'capacity 1 -> 2'");
        entry("2, NULL, 'Sojourn', 'access.roles-given', 'account', 7, 'Ada Berg [READER]'");
        entry("3, 7, 'Ada Berg', 'calls.call-removed', 'exchange_call', 51, ''");
        flyway().javaMigrations(new OldEntries(new Seal())).load().migrate();
    }

    @AfterAll
    static void stop() {
        System.clearProperty("sojourn.key");
        database.close();
    }

    @Test
    void whatWasPlainIsSealedWithTheKeysOfThePeople() throws SQLException {
        assertThat(row("SELECT field_names, person_id FROM journal_entry WHERE id = 2"))
                .containsExactly("remark", "7");
        assertThat(opened(7, "SELECT actor_sealed FROM journal_entry WHERE id = 1"))
                .isEqualTo("Ada Berg");
        assertThat(opened(7, "SELECT values_sealed FROM journal_entry WHERE id = 2"))
                .contains("Ada Berg [READER]");
        assertThat(opened(0, "SELECT values_sealed FROM journal_entry WHERE id = 1"))
                .contains("capacity 1 -> 2");
        assertThat(row("SELECT values_sealed, field_names FROM journal_entry WHERE id = 3"))
                .containsExactly(null, "");
    }

    @Test
    void nothingPlainIsLeft() throws SQLException {
        for (int id = 1; id <= 3; id++)
            assertThat(row("SELECT * FROM journal_entry WHERE id = " + id).toString())
                    .doesNotContain("Ada")
                    .doesNotContain("READER")
                    .doesNotContain("1 -> 2");
        assertThatThrownBy(() -> row("SELECT detail FROM journal_entry")).hasMessageContaining("detail");
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure().dataSource(source).locations("classpath:db/migration");
    }

    private static void entry(String values) throws SQLException {
        change("INSERT INTO journal_entry (written_at, id, actor_id, actor_name, act, object_type, object_id, detail)"
                + " VALUES ('2026-11-20 10:00:00', " + values + ")");
    }

    private static String opened(long holder, String sql) throws SQLException {
        String key = row("SELECT key_sealed FROM person_key WHERE account_id = " + holder)
                .get(0);
        return Seal.open(Base64.getDecoder().decode(new Seal().open(key)), row(sql).get(0));
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> row(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) row.add(found.getString(i));
            return row;
        }
    }
}
