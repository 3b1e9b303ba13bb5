package org.sojourn.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * MariaDB as a child process on the loopback address, with its files in the data folder. Starting it makes whatever is
 * missing: the programs, the empty database, the two accounts. Killing it loses nothing that was committed; the next
 * start repairs.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Recovery after a hard stop reads the whole redo log; this is far beyond what the small log here needs. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(5);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final DatabaseAccounts accounts;
    private final ProcessNote note;
    private final boolean created;
    private final int port;
    private final Process process;

    private EmbeddedDatabase(DataFolder folder, int wantedPort) throws IOException {
        this.folder = folder;
        this.note = note(folder);
        note.endLeftover(STOP_PATIENCE);
        Files.createDirectories(folder.runtime("tmp"));
        this.created = Files.notExists(folder.database());
        DatabasePrograms programs = new DatabasePrograms(folder);
        programs.unpack();
        programs.refuseMissingLibrary();
        this.accounts = new DatabaseAccounts(new Keys(folder));
        if (created) {
            programs.createDatabase();
        }
        this.port = wantedPort == 0 ? Ports.free() : wantedPort;
        Ports.refuseTaken(port);
        accounts.writeScript(script());
        Path log = folder.freshLog("database");
        ProcessBuilder builder = Children.command(command(programs));
        builder.environment()
                .put("LD_LIBRARY_PATH", programs.home().resolve("libs").toString());
        this.process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        note.write(process.toHandle());
    }

    /**
     * Starts the process without waiting for it.
     *
     * @param port on 127.0.0.1, 0 for any free one
     */
    static EmbeddedDatabase spawn(DataFolder folder, int port) throws IOException {
        return new EmbeddedDatabase(folder, port);
    }

    /** Starts the database on any free port and waits until it takes connections. */
    public static EmbeddedDatabase start(DataFolder folder) throws IOException {
        EmbeddedDatabase database = spawn(folder, 0);
        database.awaitReady();
        return database;
    }

    static ProcessNote note(DataFolder folder) {
        return note(folder.root());
    }

    static ProcessNote note(Path root) {
        return new ProcessNote(
                root.resolve("run/database.process"), "--datadir=" + root.resolve("database"), "database");
    }

    private List<String> command(DatabasePrograms programs) {
        List<String> words = new ArrayList<>(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--datadir=" + folder.database(),
                "--basedir=" + programs.home(),
                "--tmpdir=" + folder.runtime("tmp"),
                "--init-file=" + script(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve"));
        if (!Children.isWindows()) {
            // relative to the data directory: a socket path may not be longer than 107 bytes
            words.add("--socket=database.sock");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            words.add("--user=root");
        }
        words.addAll(behaviour());
        return words;
    }

    private static List<String> behaviour() {
        return List.of(
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--sql-mode=STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--innodb-lock-wait-timeout=5",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=32M",
                "--innodb-log-buffer-size=4M",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M",
                "--max-allowed-packet=64M",
                "--max-connections=60",
                "--table-open-cache=400",
                "--local-infile=0",
                // loopback only: encryption would cost processor time and guard nothing
                "--skip-ssl",
                "--skip-performance-schema",
                "--skip-log-bin");
    }

    /** Waits until the database takes connections, or throws the sentence that says why it never will. */
    void awaitReady() throws IOException {
        long end = System.nanoTime() + START_PATIENCE.toNanos();
        while (!greets()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                String log = Files.readString(folder.log("database"), java.nio.charset.StandardCharsets.ISO_8859_1);
                close();
                throw DatabaseSentence.from(log, folder, folder.log("database"));
            }
            ProcessNote.pause();
        }
        Files.deleteIfExists(script());
    }

    /** The server speaks first: the fifth byte of its greeting is the protocol version, 10 since MySQL 3.21.0. */
    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(2000);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            InputStream in = socket.getInputStream();
            byte[] greeting = in.readNBytes(5);
            return greeting.length == 5 && greeting[4] == 10 && process.isAlive();
        } catch (IOException e) {
            return false;
        }
    }

    private Path script() {
        return folder.runtime("tmp").resolve("accounts.sql");
    }

    /** Whether this start made the database. */
    public boolean wasCreated() {
        return created;
    }

    public String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + DatabaseAccounts.SCHEMA;
    }

    /** What the application has to know, under the names it reads. Holds passwords: for a child process only. */
    public Map<String, String> environment() {
        return Map.of(
                "SOJOURN_DB_URL", url(),
                "SOJOURN_DB_USER", DatabaseAccounts.USER,
                "SOJOURN_DB_PASSWORD", accounts.password(),
                "SOJOURN_DB_MIGRATION_USER", DatabaseAccounts.MIGRATION_USER,
                "SOJOURN_DB_MIGRATION_PASSWORD", accounts.migrationPassword());
    }

    public long pid() {
        return process.pid();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Stops the database and waits until its files are closed. */
    @Override
    public void close() {
        Children.stop(process, STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        note.remove();
    }
}
