package org.sojourn.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads along in the server's log file. The server writes to the file itself, so it never waits for a reader and loses
 * nothing when the launcher dies.
 */
final class ServerLog {
    private static final Pattern MARK = Pattern.compile("SOJOURN-(STOP|NOTE): (.+)");
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern CLAIM = Pattern.compile("Payara Micro \\S.* ready in ");

    private final Path file;
    private final StringBuilder rest = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private long offset;
    private String stop;
    private long claimed;

    ServerLog(Path file) {
        this.file = file;
    }

    /** Takes in what was written since the last time; a line counts when it is complete. */
    synchronized void read() {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] fresh = new byte[(int) Math.min(log.length() - offset, 1 << 20)];
            if (fresh.length == 0) {
                return;
            }
            log.seek(offset);
            log.readFully(fresh);
            offset += fresh.length;
            // one byte, one char: a character of several bytes may be cut here and is joined before decoding
            rest.append(new String(fresh, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return;
        }
        for (int end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
            byte[] line = rest.substring(0, end).getBytes(StandardCharsets.ISO_8859_1);
            take(new String(line, StandardCharsets.UTF_8));
            rest.delete(0, end + 1);
        }
    }

    private void take(String line) {
        Matcher matcher = MARK.matcher(COLOUR.matcher(line).replaceAll(""));
        if (matcher.find()) {
            String sentence = matcher.group(2).replaceFirst("]]\\s*$", "").strip();
            if (matcher.group(1).equals("STOP")) {
                stop = stop == null ? sentence : stop;
            } else {
                notes.add(sentence);
            }
        } else if (claimed == 0 && CLAIM.matcher(line).find()) {
            claimed = System.nanoTime();
        }
    }

    synchronized Optional<String> stop() {
        return Optional.ofNullable(stop);
    }

    synchronized List<String> takeNotes() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    /** Whether the runtime called itself ready longer ago than that. */
    synchronized boolean claimedReadyFor(Duration age) {
        return claimed != 0 && System.nanoTime() - claimed > age.toNanos();
    }

    Path file() {
        return file;
    }
}
