package org.sojourn.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.correspondence.wording.SampleFacts;
import org.sojourn.fixture.Loopback;
import org.sojourn.fixture.TestDatabase;
import org.sojourn.launch.Server;
import org.sojourn.launch.ServerPlan;
import org.sojourn.platform.Seal;

/**
 * The application as the launcher starts it, not a demo, with a mail server: a process of its own, which can be killed while
 * its database goes on.
 */
final class MailingServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long FROM = 730_000_000;

    private final TestDatabase database;
    private final int mailPort;
    private Server server;

    private MailingServer(TestDatabase database, int mailPort) {
        this.database = database;
        this.mailPort = mailPort;
    }

    /** With an empty database, whose tables are made by a first start; letters go to this port of this machine. */
    static MailingServer start(Path folder, int mailPort) {
        MailingServer mailing = new MailingServer(TestDatabase.start(folder), mailPort);
        mailing.begin();
        mailing.server.awaitReady(PATIENCE);
        return mailing;
    }

    /** Starts the process; does not wait until it is ready, and forgets who was at which work. */
    void begin() {
        try {
            server = Server.spawn(database.folder(), plan());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerPlan plan() {
        Map<String, String> environment = database.environment();
        environment.put("SOJOURN_DATA", database.folder().root().toString());
        environment.put("SOJOURN_PUBLIC_URL", "https://exchange.example.org");
        environment.put("SOJOURN_MAIL_HOST", Loopback.HOST);
        environment.put("SOJOURN_MAIL_PORT", Integer.toString(mailPort));
        environment.put("SOJOURN_MAIL_FROM", "Exchange Office <exchange@example.org>");
        environment.put("SOJOURN_MAIL_TLS", "off");
        environment.put("SOJOURN_JVM", System.getProperty("sojourn.jvm", ""));
        return new ServerPlan(
                Path.of(System.getProperty("payara.jar")),
                Path.of(System.getProperty("sojourn.war")),
                Path.of(System.getProperty("sojourn.basedir"), "config"),
                Loopback.freePort(),
                environment);
    }

    /** As {@code kill -9} does. */
    void kill() {
        ProcessHandle.of(server.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Ends what is left of a killed one, and the claim it had on its jobs: nobody waits until that is over by itself. */
    void bury() {
        server.close();
        database.change("UPDATE background_job SET owner = NULL, held_until = NULL, next_at = UTC_TIMESTAMP(6)"
                + " WHERE name = 'letters'");
    }

    void stop() {
        server.close();
    }

    TestDatabase database() {
        return database;
    }

    Duration cpu() {
        return ProcessHandle.of(server.pid())
                .orElseThrow()
                .info()
                .totalCpuDuration()
                .orElseThrow();
    }

    /** Letters that wait from now on, all at once, each to a person of her own, of all kinds and in both languages. */
    void letters(int number) {
        byte[] key = Base64.getDecoder().decode(database.environment().get("SOJOURN_KEY"));
        try (Connection connection = database.connect();
                PreparedStatement person = connection.prepareStatement(
                        "INSERT INTO account (id, version, given_name, family_name, email, language) VALUES (?, 1, 'Zoë', ?, ?, ?)");
                PreparedStatement letter = connection.prepareStatement(
                        "INSERT INTO letter (id, version, message_key, account_id, address, language, kind, facts, state, made_at,"
                                + " next_try_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, 'WAITING', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))")) {
            connection.setAutoCommit(false);
            for (int i = 1; i <= number; i++) {
                fill(person, FROM + i, "Nr" + i, address(i), language(i).getLanguage());
                fill(
                        letter,
                        FROM + i,
                        key(i),
                        FROM + i,
                        address(i),
                        language(i).getLanguage(),
                        kind(i).name(),
                        sealed(key, i));
            }
            person.executeBatch();
            letter.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        statement.addBatch();
    }

    private static String address(int number) {
        return "viele" + number + "@example.org";
    }

    static String key(int number) {
        return "load/" + number;
    }

    private static Locale language(int number) {
        return number % 2 == 0 ? Locale.GERMAN : Locale.ENGLISH;
    }

    private static LetterKind kind(int number) {
        return LetterKind.values()[number % LetterKind.values().length];
    }

    private static String sealed(byte[] key, int number) {
        Map<String, String> facts = new HashMap<>(SampleFacts.in(language(number)));
        return Seal.close(key, Facts.join(facts));
    }

    long count(LetterState state) {
        return database.number("SELECT COUNT(*) FROM letter WHERE state = '" + state + "'");
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
