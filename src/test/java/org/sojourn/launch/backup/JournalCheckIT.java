package org.sojourn.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sojourn.fixture.FreshFolder;
import org.sojourn.fixture.TestDatabase;
import org.sojourn.launch.RunningDatabase;

/** The journal's chain is checked from outside, and what somebody changed in the tables is named. */
class JournalCheckIT {
    private static final Path FOLDER = Path.of(System.getProperty("sojourn.basedir", "."), "target", "journal-check")
            .toAbsolutePath()
            .normalize();
    private static final Properties SETTINGS = new Properties();

    private static TestDatabase database;

    @BeforeAll
    static void start() throws Exception {
        FreshFolder.empty(FOLDER);
        SETTINGS.setProperty("sojourn.data", FOLDER.toString());
        database = TestDatabase.start(FOLDER);
        RunningDatabase running = RunningDatabase.on(FOLDER).orElseThrow();
        Flyway.configure()
                .dataSource(running.url(), running.user(), running.password())
                .locations("classpath:db/migration")
                .javaMigrations(new DoneInJava(new Manifest.Migration("20991231.2358", null, "rows only")))
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void theCommandThatChecksTheJournalNamesWhatWasChanged() {
        assertThat(Kept.run(SETTINGS, "journal", FOLDER).text()).startsWith("The journal is whole: 0 links");
        twoEntriesInAChain();
        Kept.Answer whole = Kept.run(SETTINGS, "journal", FOLDER);
        assertThat(whole.text())
                .startsWith("The journal is whole: 2 links")
                .endsWith("0 entries wait for their place.\n");
        assertThat(whole.code()).isZero();

        database.change("UPDATE journal_entry SET act = 'access.nothing' WHERE id = 901");
        changed("link 1, entry 901");
        database.change("UPDATE journal_entry SET act = 'access.act' WHERE id = 901");
        database.change("DELETE FROM journal_seal WHERE number = 2");
        changed("seen to end with link 2");
        database.change("DELETE FROM journal_seal WHERE number = 1");
        changed("ends with link 0");
    }

    private static void changed(String what) {
        Kept.Answer answer = Kept.run(SETTINGS, "journal", FOLDER);
        assertThat(answer.text()).startsWith("THE JOURNAL IS NOT WHOLE").contains(what);
        assertThat(answer.code()).isEqualTo(1);
    }

    /** Hashed by the database as the journal’s own description says. */
    private static void twoEntriesInAChain() {
        String moment = "'2026-10-25 00:59:59.999999'";
        String previous = "REPEAT('0', 64)";
        for (int number = 1; number <= 2; number++) {
            int id = 900 + number;
            database.change(
                    "INSERT INTO journal_entry (id, written_at, stored_at, act, object_type, object_id) VALUES (" + id
                            + ", " + moment + ", " + moment + ", 'access.act', 'account', 1)");
            database.change("INSERT INTO journal_seal SELECT " + number + ", " + id + ", p.hash, SHA2(CONCAT_WS('\\n', "
                    + number + ", p.hash, " + id + ", " + moment + ", " + moment
                    + ", '', '', '', 'access.act', 'account', 1, '', ''), 256) FROM (SELECT " + previous
                    + " AS hash) p");
            previous = "(SELECT hash FROM journal_seal WHERE number = " + number + ")";
        }
        database.change("UPDATE journal_head SET number = 2, hash = (SELECT hash FROM journal_seal WHERE number = 2)");
    }
}
