package org.sojourn.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.sojourn.fixture.Loopback;
import org.sojourn.fixture.TestDatabase;
import org.sojourn.launch.Server;
import org.sojourn.launch.ServerPlan;

/** The application as the launcher starts it, with the demo, once for all browser tests of a JVM. */
final class LiveServer implements AutoCloseable {
    /** This machine under another address: its word about the client is believed. */
    static final String PROXY = "127.0.0.2";

    static final String MONITOR_TOKEN = "a-word-only-the-tests-know";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final TestDatabase database;
    private final Relay relay = new Relay();
    private final Server server;

    private LiveServer() {
        this.database = TestDatabase.start(Path.of("target", "browser"));
        try {
            this.server = Server.spawn(database.folder(), plan());
        } catch (IOException e) {
            database.close();
            throw new UncheckedIOException(e);
        }
    }

    /** The one server of this run; it stops when the run ends. */
    static LiveServer of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(LiveServer.class))
                .getOrComputeIfAbsent(LiveServer.class, key -> start(), LiveServer.class);
    }

    private static LiveServer start() {
        LiveServer started = new LiveServer();
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

    private String lead(String url) {
        URI there = URI.create(url.substring("jdbc:".length()));
        return url.replace(":" + there.getPort(), ":" + relay.port(there.getPort()));
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        server.close();
        relay.close();
        database.close();
    }
}
