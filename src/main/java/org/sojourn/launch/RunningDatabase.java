package org.sojourn.launch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The embedded database of a folder on which Sojourn runs, for a second process that reads from it meanwhile.
 *
 * @param url JDBC address on 127.0.0.1
 * @param user the migrations' user, who may read every table
 */
public record RunningDatabase(String url, String user, String password) {
    private static final String PORT = "--port=";

    /** The database that the note in the folder names, if it lives and is ours; where it listens stands in its command. */
    public static Optional<RunningDatabase> on(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        return EmbeddedDatabase.note(folder)
                .leftover()
                .flatMap(RunningDatabase::port)
                .map(port -> {
                    Path key = folder.resolve("keys/" + Keys.MIGRATION_PASSWORD);
                    String password = DataFolder.readOr(key, "").strip();
                    if (password.isEmpty()) throw CannotStart.unreadable(key);
                    return new RunningDatabase(EmbeddedDatabase.url(port), DatabaseAccounts.MIGRATION_USER, password);
                });
    }

    private static Optional<Integer> port(ProcessHandle process) {
        return process.info().arguments().stream()
                .flatMap(Stream::of)
                .filter(word -> word.startsWith(PORT))
                .map(word -> Integer.parseInt(word.substring(PORT.length())))
                .findFirst();
    }

    @Override
    public String toString() {
        return url;
    }
}
