package org.sojourn.launch.backup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * The last entry of an archive, lines of words: what is in it, and how to see that nothing of it changed.
 *
 * @param made when the rows were read, by the clock of the machine
 * @param demo whether the installation is a demonstration
 * @param key SHA-256 of the sealing key
 * @param migrations those behind the tables, oldest first
 */
record Manifest(
        Instant made, boolean demo, String key, List<Migration> migrations, List<Table> tables, List<Entry> entries) {
    static final String NAME = "sojourn-backup.txt";
    private static final String TITLE = "Sojourn backup 1";

    /**
     * A migration by its version and the checksum of its text. One in Java has no text; it changes rows only, so a
     * restore, which begins without rows, writes it down as done.
     *
     * @param checksum null for one in Java
     */
    record Migration(String version, Integer checksum, String description) {
        boolean isJava() {
            return checksum == null;
        }
    }

    /** A table with its rows and their fingerprint. */
    record Table(String name, long rows, String fingerprint) {}

    /** A file in the archive; a name may hold blanks and stands last in its line. */
    record Entry(String name, long bytes, String sha256) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    long count(String folder) {
        return entries.stream().filter(e -> e.name().startsWith(folder + "/")).count();
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(TITLE, "made " + made, "demo " + demo, "key " + key));
        migrations.forEach(m ->
                lines.add("migration " + m.version + " " + (m.isJava() ? "java" : m.checksum) + " " + m.description));
        tables.forEach(t -> lines.add("table " + t.name + " " + t.rows + " " + t.fingerprint));
        entries.forEach(e -> lines.add("file " + e.bytes + " " + e.sha256 + " " + e.name));
        return closed(String.join("\n", lines) + "\n");
    }

    /** The text with its own hash as last line: nothing else in a ZIP guards it. */
    static String closed(String lines) {
        return lines + "end " + Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /** Reads what {@link #text} wrote; anything else is refused. */
    static Manifest parse(String text) {
        String body = text.substring(0, Math.max(text.lastIndexOf("\nend "), 0)) + "\n";
        if (!text.equals(closed(body)))
            throw new NotDone(
                    "The archive is damaged, so nothing was changed: its list of contents is not what it was.");
        List<String> lines = body.lines().toList();
        if (!lines.get(0).equals(TITLE))
            throw new NotDone("This archive was made by another version, in a form this one does not know.");
        try {
            Reading reading = new Reading();
            lines.subList(1, lines.size()).forEach(reading::take);
            return reading.manifest();
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeParseException e) {
            throw new NotDone("The list of contents in this archive cannot be read; the archive is damaged.", e);
        }
    }

    private static final class Reading {
        private Instant made = Instant.EPOCH;
        private boolean demo;
        private String key = "";
        private final List<Migration> migrations = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();

        void take(String line) {
            String[] words = line.split(" ", 4);
            switch (words[0]) {
                case "made" -> made = Instant.parse(words[1]);
                case "demo" -> demo = words[1].equals("true");
                case "key" -> key = words[1];
                case "migration" ->
                    migrations.add(new Migration(
                            words[1], words[2].equals("java") ? null : Integer.valueOf(words[2]), words[3]));
                case "table" -> tables.add(new Table(words[1], Long.parseLong(words[2]), words[3]));
                case "file" -> entries.add(new Entry(words[3], Long.parseLong(words[1]), words[2]));
                default -> throw new IndexOutOfBoundsException(line);
            }
        }

        Manifest manifest() {
            return new Manifest(made, demo, key, migrations, tables, entries);
        }
    }
}
