package org.sojourn.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.fixture.FreshFolder;
import org.sojourn.fixture.Landed;
import org.sojourn.fixture.TestDatabase;
import org.sojourn.launch.RunningDatabase;
import org.sojourn.platform.Seal;

/** An installation with the demo and hard values in it is backed up while it runs, and brought back elsewhere. */
class BackupIT {
    private static final Path HERE = Path.of(System.getProperty("sojourn.basedir", "."), "target", "backup")
            .toAbsolutePath()
            .normalize();
    private static final Path FROM = HERE.resolve("from");
    private static final Path TO = HERE.resolve("to");
    private static final String HARD = "tab\t line\n return\r back\\slash \\N 'quote' ; 𝒳 ß ";

    private static TestDatabase source;
    private static String key;

    @BeforeAll
    static void fill() throws Exception {
        FreshFolder.empty(FROM.resolve("documents"));
        FreshFolder.empty(FROM.resolve("keys"));
        source = TestDatabase.start(FROM);
        key = source.environment().get("SOJOURN_KEY");
        Files.writeString(FROM.resolve("keys/sealing-key"), key);
        Files.writeString(FROM.resolve("keys/other-key"), "of a later version");
        Files.writeString(FROM.resolve("demo"), "true\n");
        Files.createDirectories(FROM.resolve("documents/2027 König"));
        Files.writeString(FROM.resolve("documents/2027 König/Zeugnis ä.pdf"), HARD);
        Files.createFile(FROM.resolve("documents/empty"));
        try (Connection connection = source.connect()) {
            Landed.into(connection, Landed.FIRST);
        }
        migrate();
        putHardValues();
    }

    private static void migrate() {
        RunningDatabase database = RunningDatabase.on(FROM).orElseThrow();
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .javaMigrations(new DoneInJava(new Manifest.Migration("20991231.2358", null, "rows only")))
                .load()
                .migrate();
    }

    private static void putHardValues() throws SQLException {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) i;
        try (Connection connection = source.connect();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO upload (id, version, purpose,"
                        + " subject_id, file_name, content, content_hash, uploaded_by, uploaded_at) SELECT 77, 0, 'PLACES',"
                        + " 1, ?, ?, REPEAT('a', 64), MIN(id), '2026-10-25 00:59:59.999999' FROM account")) {
            insert.setString(1, HARD);
            insert.setBytes(2, bytes);
            insert.executeUpdate();
        }
    }

    @AfterAll
    static void stop() {
        source.close();
    }

    @BeforeEach
    void nothingIsThere() throws IOException {
        for (Path old : List.of(TO, HERE.resolve("a.zip"), HERE.resolve("b.zip"))) FreshFolder.empty(old);
    }

    @Test
    void everyRowFileAndKeyComesBackInAnEmptyInstance() throws Exception {
        Path file = backUp();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Kept.Answer answer = Kept.run(settings(TO), "restore", file);

        assertThat(answer.text()).startsWith("Restored ");
        assertThat(Kept.files(TO.resolve("documents"))).hasSize(2).isEqualTo(Kept.files(FROM.resolve("documents")));
        assertThat(Files.readString(TO.resolve("keys/other-key"))).isEqualTo("of a later version");
        assertThat(Files.readString(TO.resolve("demo"))).isEqualTo("true\n");
        assertThat(Files.exists(TO.resolveSibling("to.restoring"))).isFalse();
        try (Instance restored = Instance.existing(Place.read(settings(TO), Map.of(), HERE))) {
            assertThat(Kept.tables(restored.connect())).isEqualTo(Kept.tables(source.connect()));
            assertThat(aSeedOpensWith(Files.readString(TO.resolve("keys/sealing-key")), restored.connect()))
                    .matches("[0-9a-f]{64}");
        }
    }

    /** The restored key, the restored row, and the class that sealed it. */
    private static String aSeedOpensWith(String restoredKey, Connection connection) throws SQLException {
        System.setProperty("sojourn.key", restoredKey);
        try (connection;
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT MIN(seed_sealed) FROM exchange_call")) {
            rows.next();
            return new Seal().open(rows.getString(1));
        } finally {
            System.clearProperty("sojourn.key");
        }
    }

    @Test
    void anArchiveOfTheEmbeddedDatabaseMovesToOneOfYourOwn() throws Exception {
        Path file = backUp();
        try (TestDatabase own = TestDatabase.start(HERE.resolve("own"))) {
            Properties settings = outside(own);
            assertThat(Kept.run(settings, "restore", file).text()).startsWith("Restored ");
            assertThat(Kept.tables(own.connect())).isEqualTo(Kept.tables(source.connect()));

            FreshFolder.empty(TO);
            Kept.Answer again = Kept.run(settings, "restore", file);
            assertThat(again.code()).isEqualTo(1);
            assertThat(again.text()).contains("has tables already").contains("nothing was changed");
            assertThat(Kept.run(settings, "backup", HERE.resolve("b.zip")).code())
                    .isEqualTo(0);
        }
    }

    @Test
    void whatFailsHalfWayLeavesAnEmptyDatabaseAndNoFiles() throws Exception {
        Path file = backUp();
        Zipped.manifest(file, text -> text.replaceFirst("(table wish \\d+ )\\w{8}", "$100000000"));
        try (TestDatabase own = TestDatabase.start(HERE.resolve("own"))) {
            Kept.Answer answer = Kept.run(outside(own), "restore", file);

            assertThat(answer.text()).contains("The rows of wish are not the same");
            assertThat(Kept.tables(own.connect())).isEmpty();
            assertThat(Kept.files(TO)).isEmpty();
        }
    }

    @Test
    void peopleGoOnWorkingAndTheArchiveShowsOneMoment() throws Exception {
        source.change("CREATE TABLE account_of_two (id INT PRIMARY KEY, amount INT NOT NULL) ENGINE=InnoDB");
        source.change("INSERT INTO account_of_two VALUES (1, 1000), (2, 1000)");
        AtomicBoolean on = new AtomicBoolean(true);
        CompletableFuture<Integer> work = CompletableFuture.supplyAsync(() -> moveMoneyWhile(on));
        try (Archive archive = Archive.open(backUp())) {
            on.set(false);
            assertThat(work.join()).as("transfers meanwhile").isPositive();
            int sum = archive.rows("account_of_two")
                    .lines()
                    .skip(1)
                    .mapToInt(line -> Integer.parseInt(line.split("\t")[1]))
                    .sum();
            assertThat(sum).isEqualTo(2000);
        } finally {
            on.set(false);
            work.join();
            source.change("DROP TABLE account_of_two");
        }
    }

    private static int moveMoneyWhile(AtomicBoolean on) {
        int moved = 0;
        try (Connection connection = source.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (; on.get(); moved++) {
                statement.executeUpdate("UPDATE account_of_two SET amount = amount - 1 WHERE id = 1");
                statement.executeUpdate("UPDATE account_of_two SET amount = amount + 1 WHERE id = 2");
                connection.commit();
            }
            return moved;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDamagedArchiveIsRefusedBeforeAnythingIsTouched() throws Exception {
        Path file = backUp();
        byte[] whole = Files.readAllBytes(file);
        Map<String, String> contents = Zipped.contents(file);
        int found = 0;
        for (int place = 7; place < whole.length; place += whole.length / 200) {
            byte[] bytes = whole.clone();
            bytes[place] ^= 0x20;
            Files.write(file, bytes);
            // a bit in a time stamp of the ZIP harms nothing: then everything has to be as it was
            if (Kept.run(settings(TO), "check", file).code() == 0)
                assertThat(Zipped.contents(file)).isEqualTo(contents);
            else found++;
        }
        assertThat(found).as("of 200 flipped bits").isGreaterThan(100);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        refused(file, "is not a whole ZIP file");
        Files.writeString(file, "rows");
        refused(file, "is not a whole ZIP file");
    }

    @Test
    void anArchiveSomebodyChangedIsRefusedBeforeAnythingIsTouched() throws Exception {
        Path file = backUp();
        Zipped.in(
                file,
                zip -> Files.writeString(
                        zip.getPath("tables/account_role.tsv"), "account_id\trole\n1\tADMINISTRATOR\n"));
        refused(file, "tables/account_role.tsv is not what it was");
        Zipped.in(file, zip -> Files.delete(zip.getPath("tables/account_role.tsv")));
        refused(file, "tables/account_role.tsv is missing");
        Files.delete(file);
        backUp();
        Zipped.in(file, zip -> Files.writeString(zip.getPath("documents/added"), "x"));
        refused(file, "files that are not in its list: [documents/added]");
    }

    @Test
    void anArchiveOfANewerVersionIsRefused() throws Exception {
        Path file = backUp();
        Zipped.manifest(file, text -> text.replaceFirst("(?m)^table", "migration 20991231.2359 17 later\ntable"));
        refused(file, "newer version of Sojourn (migration 20991231.2359 is unknown here)");
    }

    @Test
    void aFolderInUseIsNeverOverwritten() throws Exception {
        Path file = backUp();
        for (String part : List.of("demo", "documents/letter.pdf", "database/ibdata1")) {
            Files.createDirectories(TO.resolve(part).getParent());
            Files.writeString(TO.resolve(part), "mine");
            Kept.Answer answer = Kept.run(settings(TO), "restore", file);
            assertThat(answer.text()).contains("is in use").contains("nothing was changed");
            assertThat(Kept.files(TO)).containsExactly(Map.entry(part, "mine"));
            FreshFolder.empty(TO);
        }
        assertThat(Kept.run(settings(FROM), "backup", file).text()).contains("never overwritten");
    }

    @Test
    void withoutKeysTheArchiveNeedsTheRightOne() throws Exception {
        Properties settings = settings(FROM);
        settings.setProperty("sojourn.archive.keys", "false");
        Path file = HERE.resolve("a.zip");
        assertThat(Kept.run(settings, "backup", file).text()).contains("worth nothing without the sealing key");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain(key);
        refused(file, "made without keys");

        Properties wrong = settings(TO);
        wrong.setProperty("sojourn.key", "bm90IHRoZSBrZXkgb2YgdGhpcyBpbnN0YWxsYXRpb24=");
        assertThat(Kept.run(wrong, "restore", file).text()).contains("is not the one of the archive");
        Properties right = settings(TO);
        right.setProperty("sojourn.key", key);
        assertThat(Kept.run(right, "restore", file).text()).startsWith("Restored ");
        assertThat(TO.resolve("keys/sealing-key")).doesNotExist();
    }

    private static Path backUp() {
        Path file = HERE.resolve("a.zip");
        Kept.Answer answer = Kept.run(settings(FROM), "backup", file);
        assertThat(answer.text()).contains("every checksum agrees", "holds the sealing key");
        return file;
    }

    private static void refused(Path file, String why) {
        Kept.Answer answer = Kept.run(settings(TO), "restore", file);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains(why);
        assertThat(Kept.files(TO)).doesNotContainKeys("demo", "keys/sealing-key", "database/ibdata1");
        assertThat(TO.resolveSibling("to.restoring")).doesNotExist();
    }

    private static Properties settings(Path data) {
        Properties settings = new Properties();
        settings.setProperty("sojourn.data", data.toString());
        return settings;
    }

    private static Properties outside(TestDatabase own) {
        Properties settings = settings(TO);
        own.environment()
                .forEach(
                        (name, value) -> settings.setProperty(name.toLowerCase().replace('_', '.'), value));
        return settings;
    }
}
