package org.sojourn.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How child processes begin and end on the systems we know. */
final class Children {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Children() {}

    /**
     * A command that runs in a session of its own where the system can do that: Ctrl-C in a terminal reaches every
     * process of the session at once, and the database must not go before the server.
     */
    static ProcessBuilder command(List<String> words) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        // fewer arenas: glibc otherwise reserves one per processor and thread and gives little back
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder;
    }

    /** Asks, waits, and ends it the hard way when asking was not enough. */
    static void stop(Process process, long patience, TimeUnit unit) {
        process.destroy();
        try {
            if (!process.waitFor(patience, unit)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java")
                .toString();
    }
}
