package org.sojourn.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.sojourn.access.university.SmallProvider;
import org.sojourn.fixture.Landed;
import org.sojourn.fixture.Loopback;
import org.sojourn.fixture.TestDatabase;
import org.sojourn.launch.Server;
import org.sojourn.launch.ServerPlan;

/**
 * The application as the launcher starts it, with the demo, once for all browser tests of a JVM. A class that
 * {@link StartsFrom} what an earlier version left has a server of its own until its last test.
 */
final class LiveServer implements AutoCloseable {
    /** This machine under another address: its word about the client is believed. */
    static final String PROXY = "127.0.0.2";

    static final String MONITOR_TOKEN = "a-word-only-the-tests-know";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final TestDatabase database;
    private final Relay relay = new Relay();
    private final SmallProvider university = SmallProvider.start();
    private final Server server;
    private final ServerWords words;

    private LiveServer(Path folder, Consumer<TestDatabase> before) {
        this.database = TestDatabase.start(folder);
        try {
            before.accept(database);
            this.server = Server.spawn(database.folder(), plan());
            this.words = new ServerWords(database.folder().root().resolve("logs/server.log"));
        } catch (IOException e) {
            database.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The one server of this run; it stops when the run ends. */
    static LiveServer of(ExtensionContext context) {
        StartsFrom landed = context.getRequiredTestClass().getAnnotation(StartsFrom.class);
        if (landed != null) return upgraded(context, landed.value());
        return context.getRoot()
                .getStore(Namespace.create(LiveServer.class))
                .getOrComputeIfAbsent(
                        LiveServer.class, key -> start(Path.of("target", "browser"), nothing -> {}), LiveServer.class);
    }

    private static LiveServer upgraded(ExtensionContext context, String landed) {
        ExtensionContext ofTheClass = context;
        while (ofTheClass.getTestMethod().isPresent())
            ofTheClass = ofTheClass.getParent().orElseThrow();
        return ofTheClass
                .getStore(Namespace.create(LiveServer.class))
                .getOrComputeIfAbsent(
                        landed,
                        file -> start(Path.of("target", "upgrade"), database -> fill(database, file)),
                        LiveServer.class);
    }

    private static void fill(TestDatabase database, String file) {
        try (Connection connection = database.connect()) {
            Landed.into(connection, file);
        } catch (SQLException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static LiveServer start(Path folder, Consumer<TestDatabase> before) {
        LiveServer started = new LiveServer(folder, before);
        try {
            started.server.awaitReady(PATIENCE);
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
        return started;
    }

    private ServerPlan plan() {
        Path project = Path.of(System.getProperty("sojourn.basedir"));
        Map<String, String> environment = database.environment();
        environment.computeIfPresent("SOJOURN_DB_URL", (name, url) -> lead(url));
        environment.put("SOJOURN_DEMO", "true");
        environment.put("SOJOURN_TRUSTED_PROXIES", PROXY);
        environment.put("SOJOURN_MONITOR_TOKEN", MONITOR_TOKEN);
        environment.put("SOJOURN_OIDC_PROVIDER", university.issuer());
        environment.put("SOJOURN_OIDC_CLIENT_ID", SmallProvider.CLIENT);
        environment.put("SOJOURN_OIDC_CLIENT_SECRET", SmallProvider.SECRET);
        environment.put("SOJOURN_OIDC_STUDENT_NUMBERS", "urn:schac:personalUniqueCode:de:example.org:Matrikelnummer:");
        environment.put("SOJOURN_OIDC_ROLES", "eduperson_affiliation=staff->READER");
        environment.put("SOJOURN_OIDC_NEW_ACCOUNTS", "true");
        environment.put("SOJOURN_OIDC_SIGN_OUT", "true");
        environment.put("SOJOURN_JVM", System.getProperty("sojourn.jvm", ""));
        environment.put("SOJOURN_DATA", database.folder().root().toString());
        return new ServerPlan(
                Path.of(System.getProperty("payara.jar")),
                Path.of(System.getProperty("sojourn.war")),
                project.resolve("config"),
                Loopback.freePort(),
                environment);
    }

    /** Without a slash at its end. */
    String address() {
        return server.address().replaceFirst("/$", "");
    }

    /** The way of the application to its database, the one thing a test may cut. */
    Relay relay() {
        return relay;
    }

    /** Where people of this installation are known too. */
    SmallProvider university() {
        return university;
    }

    private String lead(String url) {
        URI there = URI.create(url.substring("jdbc:".length()));
        return url.replace(":" + there.getPort(), ":" + relay.port(there.getPort()));
    }

    TestDatabase database() {
        return database;
    }

    /** What went wrong inside since the last time, in the words of its log. */
    List<String> takeFaults() {
        return words.takeFaults();
    }

    @Override
    public void close() {
        server.close();
        relay.close();
        university.close();
        database.close();
    }
}
