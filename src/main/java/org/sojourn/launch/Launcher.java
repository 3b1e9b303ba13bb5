package org.sojourn.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The command: database, server, the address to open, and a clean end. Arguments: the Payara Micro jar, the WAR, the
 * project folder. Ends with code 0 after a wanted stop and 1 after a sentence.
 */
public final class Launcher {
    private final Settings settings;
    private final Path runtime;
    private final Path application;
    private final Path basedir;
    private final Household household;
    private final PrintStream out;

    private Launcher(Settings settings, Path[] places, Household household, PrintStream out) {
        this.settings = settings;
        this.runtime = places[0];
        this.application = places[1];
        this.basedir = places[2];
        this.household = household;
        this.out = out;
    }

    public static void main(String[] arguments) {
        // the library that unpacks the database would print where nobody listens
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Household household = new Household();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(household), "sojourn-stop"));
        try {
            Path[] places = {Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])};
            Settings settings = Settings.read(System.getProperties(), System.getenv(), places[2]);
            new Launcher(settings, places, household, System.out).run();
        } catch (CannotStart sentence) {
            fail(household, sentence);
        } catch (IOException | RuntimeException | Error e) {
            fail(household, DataFolder.isFull(e) ? new CannotStart(full()) : CannotStart.unexpected(e));
        }
    }

    private static String full() {
        return "The disk is full, so the start was broken off and what was stored before is kept; make room and start"
                + " again.";
    }

    private static void end(Household household) {
        if (household.isClosed()) {
            return;
        }
        System.out.println(System.lineSeparator() + "Sojourn is stopping.");
        household.close();
        // the tool that makes the database does not listen to a request, and what it made so far is thrown away anyway
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        System.out.println("Sojourn has stopped. Everything is kept.");
        System.out.flush();
    }

    /** A stop that somebody asked for while the start was under way is not a failure: then only the hook speaks. */
    private static void fail(Household household, CannotStart sentence) {
        if (!household.isClosed()) {
            household.close();
            System.out.println(System.lineSeparator() + sentence.getMessage());
            System.out.flush();
        }
        System.exit(1);
    }

    private void run() throws IOException {
        ServerPlan plan = new ServerPlan(runtime, application, basedir.resolve("config"), settings.port(), Map.of());
        plan.refuseMissingFiles();
        DataFolder folder = household.add(DataFolder.open(settings.data()));
        endLeftovers(folder);
        Ports.refuseTaken(settings.port());
        folder.refuseWithoutRoom();
        folder.announce("http://127.0.0.1:" + settings.port() + "/");
        Map<String, String> environment = new HashMap<>();
        CompletableFuture<String> databaseEnd = new CompletableFuture<>();
        boolean demo = settings.outsideDatabase() ? outside(environment) : embedded(folder, environment, databaseEnd);
        environment.put("SOJOURN_DEMO", String.valueOf(demo));
        environment.put("SOJOURN_DATA", folder.root().toString());
        if (System.getenv("SOJOURN_PUBLIC_URL") == null)
            environment.put("SOJOURN_PUBLIC_URL", "http://127.0.0.1:" + settings.port());
        pass(environment, "SOJOURN_PUBLIC_URL", "sojourn.public.url");
        keepKey(folder, environment);
        out.println("Starting the server.");
        Server server = household.add(Server.spawn(
                folder, new ServerPlan(runtime, application, plan.config(), settings.port(), environment)));
        server.awaitReady(Duration.ofSeconds(settings.startSeconds()));
        out.println(Welcome.text(server.address(), folder.root(), demo));
        watch(server, databaseEnd, folder);
    }

    private void endLeftovers(DataFolder folder) {
        boolean server = Server.note(folder).endLeftover(Duration.ofSeconds(30));
        boolean database = EmbeddedDatabase.note(folder).endLeftover(Duration.ofSeconds(60));
        if (server || database) {
            out.println("An earlier start had been killed and left processes behind; they have been stopped now.");
        }
    }

    /** Demo roles belong to a database this program made itself, never to one that may hold real people. */
    private boolean outside(Map<String, String> environment) {
        out.println("Using the database that SOJOURN_DB_URL names.");
        pass(environment, "SOJOURN_DB_URL", "sojourn.db.url");
        return false;
    }

    private static void pass(Map<String, String> environment, String variable, String property) {
        String value = System.getProperty(property, "");
        if (!value.isBlank()) {
            environment.put(variable, value);
        }
    }

    private boolean embedded(DataFolder folder, Map<String, String> environment, CompletableFuture<String> databaseEnd)
            throws IOException {
        Installation installation = new Installation(folder);
        if (!installation.isNew() && !ownKey()) {
            new Keys(folder).refuseLostSealingKey();
        }
        installation
                .objection(settings.demo())
                .filter(text -> !installation.isNew())
                .ifPresent(out::println);
        out.println(installation.isNew() ? "Making the database; this happens once." : "Starting the database.");
        boolean demo = installation.decide(settings.demo());
        keepKey(folder, environment);
        EmbeddedDatabase database = household.add(EmbeddedDatabase.spawn(folder, settings.databasePort()));
        database.awaitReady();
        database.onExit().thenRun(() -> databaseEnd.complete("database"));
        environment.putAll(database.environment());
        return demo;
    }

    private static void keepKey(DataFolder folder, Map<String, String> environment) throws IOException {
        if (!ownKey()) {
            environment.put("SOJOURN_KEY", new Keys(folder).sealingKey());
        }
    }

    private static boolean ownKey() {
        return System.getenv("SOJOURN_KEY") != null || System.getenv("SOJOURN_KEY_FILE") != null;
    }

    private void watch(Server server, CompletableFuture<String> databaseEnd, DataFolder folder) {
        CompletableFuture<String> serverEnd = server.onExit().thenApply(process -> "server");
        CompletableFuture<Object> anyEnd = CompletableFuture.anyOf(serverEnd, databaseEnd);
        while (!anyEnd.isDone()) {
            server.notes().forEach(note -> out.println(System.lineSeparator() + note));
            try {
                anyEnd.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                // nothing ended: look for notes again
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                break;
            }
        }
        String who = databaseEnd.isDone() ? "database" : "server";
        throw CannotStart.endedWhileRunning(who, folder.log(who));
    }
}
