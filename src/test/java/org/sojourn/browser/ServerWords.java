package org.sojourn.browser;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads along in the log of the server under test: what it says to nobody in a browser. */
final class ServerWords {
    /** A fault that was answered with a reference, and a task that lost its surroundings. */
    private static final Pattern FAULT = Pattern.compile("(?m)^\\S+ SEVERE .*ErrorAnswer: reference \\S+: 500 .*"
            + "|^.*(?:closed EntityManager|No invocation on invocation stack).*");

    private static final int TOLD_OF_EACH = 4_000;

    private final Path file;
    private long offset;

    ServerWords(Path file) {
        this.file = file;
    }

    /** Faults written down since the last time, each with what follows it. */
    synchronized List<String> takeFaults() {
        String fresh = fresh();
        List<String> faults = new ArrayList<>();
        FAULT.matcher(fresh)
                .results()
                .map(one -> fresh.substring(one.start(), Math.min(fresh.length(), one.start() + TOLD_OF_EACH)))
                .forEach(faults::add);
        return faults;
    }

    private String fresh() {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - offset)];
            log.seek(offset);
            log.readFully(bytes);
            offset += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
