package org.sojourn.launch.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The command as a person types it, and two ways to see what an installation holds that know nothing of archives. */
final class Kept {
    private Kept() {}

    /** What the command said and how it ended. */
    record Answer(int code, String text) {}

    static Answer run(Properties settings, String verb, Path file) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Backup.run(
                new String[] {verb, file.toString()},
                settings,
                Map.of(),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Answer(code, said.toString(StandardCharsets.UTF_8));
    }

    /** The server's own checksum of every table. */
    static Map<String, String> tables(Connection connection) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (connection;
                Statement statement = connection.createStatement()) {
            for (Shape shape : Shape.all(connection)) {
                try (ResultSet rows = statement.executeQuery("CHECKSUM TABLE `" + shape.table() + "` EXTENDED")) {
                    rows.next();
                    sums.put(shape.table(), rows.getString(2));
                }
            }
        }
        return sums;
    }

    /** Every file below a folder with its content, byte for character. */
    static Map<String, String> files(Path folder) {
        if (!Files.isDirectory(folder)) return Map.of();
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
