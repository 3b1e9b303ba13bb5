package org.sojourn.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro with the application at the context root, as a child process on the loopback address. Its own folder is
 * made afresh at every start, because an old one remembers deployments and flags.
 */
public final class Server implements AutoCloseable {
    /** How long requests in flight may take to finish. */
    private static final int GRACE_SECONDS = 10;

    private static final String MACHINE = "SOJOURN_JVM";

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(GRACE_SECONDS + 20);

    /** A runtime that calls itself ready while the application is not will not change its mind after this. */
    private static final Duration VERDICT_PATIENCE = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final ServerPlan plan;
    private final ProcessNote note;
    private final ServerLog log;
    private final Process process;

    private Server(DataFolder folder, ServerPlan plan) throws IOException {
        this.folder = folder;
        this.plan = plan;
        this.note = note(folder);
        note.endLeftover(STOP_PATIENCE);
        plan.refuseMissingFiles();
        Ports.refuseTaken(plan.port());
        for (String part : List.of("server", "server-tmp")) {
            DataFolder.delete(folder.runtime(part));
            Files.createDirectories(folder.runtime(part));
        }
        Path file = folder.freshLog("server");
        this.log = new ServerLog(file);
        ProcessBuilder builder = Children.command(command());
        builder.environment().keySet().removeIf(name -> overruled(name, plan.environment()));
        builder.environment().putAll(plan.environment());
        this.process =
                builder.redirectErrorStream(true).redirectOutput(file.toFile()).start();
        note.write(process.toHandle());
    }

    /** Starts the process without waiting for it. */
    public static Server spawn(DataFolder folder, ServerPlan plan) throws IOException {
        return new Server(folder, plan);
    }

    static ProcessNote note(DataFolder folder) {
        return new ProcessNote(folder.run("server.process"), mark(folder), "server");
    }

    private static String mark(DataFolder folder) {
        return "-Dsojourn.data.folder=" + folder.root();
    }

    /** A value we hand over must not compete with the file form of the same setting. */
    private static boolean overruled(String name, Map<String, String> given) {
        return name.endsWith("_FILE") && given.containsKey(name.substring(0, name.length() - "_FILE".length()));
    }

    private List<String> command() {
        List<String> words = new ArrayList<>(machine());
        words.addAll(asked());
        words.addAll(List.of("-jar", plan.runtime().toString()));
        words.addAll(runtime());
        return words;
    }

    /** What the operator wants of the machine overrules ours: more memory, the longer compiler. */
    private List<String> asked() {
        String words = plan.environment().getOrDefault(MACHINE, System.getenv(MACHINE));
        return words == null || words.isBlank()
                ? List.of()
                : List.of(words.strip().split("\\s+"));
    }

    private List<String> machine() {
        return List.of(
                Children.java(),
                mark(folder),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dproduct.name=",
                "-Djava.io.tmpdir=" + folder.runtime("server-tmp"));
    }

    private List<String> runtime() {
        return List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                folder.runtime("server").toString(),
                "--prebootcommandfile",
                plan.config().resolve("preboot.txt").toString(),
                "--logproperties",
                plan.config().resolve("logging.properties").toString(),
                "--minhttpthreads",
                "5",
                "--maxhttpthreads",
                "40",
                "--shutdowngrace",
                String.valueOf(GRACE_SECONDS),
                "--port",
                String.valueOf(plan.port()),
                "--contextroot",
                "/",
                "--deploy",
                plan.application().toString());
    }

    /** Waits for the readiness check of the application, or throws the sentence that says why it never comes. */
    public void awaitReady(Duration patience) {
        Readiness readiness = new Readiness(plan.port());
        long end = System.nanoTime() + patience.toNanos();
        while (!readiness.isUp()) {
            log.read();
            if (log.stop().isPresent()) {
                throw new CannotStart(log.stop().get());
            }
            if (!process.isAlive()) {
                throw CannotStart.serverEnded(process.exitValue(), log.file());
            }
            if (log.claimedReadyFor(VERDICT_PATIENCE)) {
                throw CannotStart.applicationFailed(log.file());
            }
            if (System.nanoTime() > end) {
                throw CannotStart.serverNotReady(patience.toSeconds(), log.file());
            }
            ProcessNote.pause();
        }
    }

    public String address() {
        return "http://127.0.0.1:" + plan.port() + "/";
    }

    /** What the application wrote for the person at the console since the last call. */
    List<String> notes() {
        log.read();
        return log.takeNotes();
    }

    Path log() {
        return log.file();
    }

    public long pid() {
        return process.pid();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Stops the server: requests in flight may finish, then the process ends. */
    @Override
    public void close() {
        Children.stop(process, STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        note.remove();
    }
}
