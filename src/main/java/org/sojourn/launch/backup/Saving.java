package org.sojourn.launch.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.launch.DataFolder;

/** Makes an archive of an instance: rows as of one moment, then documents, then keys unless they are not wanted. */
final class Saving {
    private final Instance instance;
    private final Place place;
    private final boolean withKeys;

    Saving(Instance instance, Place place, boolean withKeys) {
        this.instance = instance;
        this.place = place;
        this.withKeys = withKeys;
    }

    void into(Path file) throws IOException, SQLException {
        String key = key();
        try (Snapshot snapshot = Snapshot.take(instance.connect());
                ArchiveWriter archive = new ArchiveWriter(file)) {
            List<Manifest.Migration> migrations = snapshot.migrations();
            List<Manifest.Table> tables = new ArrayList<>();
            for (Shape shape : snapshot.shapes()) tables.add(table(snapshot, shape, archive));
            copy("documents", archive);
            if (withKeys) keys(key, archive);
            archive.finish(new Manifest(
                    Instant.now(),
                    DataFolder.readOr(instance.folder().resolve("demo"), "")
                            .strip()
                            .equals("true"),
                    Fingerprint.ofKey(key),
                    migrations,
                    tables,
                    archive.entries()));
        }
    }

    private static Manifest.Table table(Snapshot snapshot, Shape shape, ArchiveWriter archive)
            throws IOException, SQLException {
        try (Writer out = new OutputStreamWriter(archive.entry(Archive.path(shape.table())), StandardCharsets.UTF_8)) {
            return snapshot.write(shape, out);
        }
    }

    /** The key of the settings, or the one in the folder: a backup without it would be one of locked boxes. */
    private String key() throws IOException {
        if (place.key().isPresent()) return place.key().get();
        Path file = place.data().resolve(Instance.SEALING_KEY);
        if (Files.isReadable(file)) return Files.readString(file).strip();
        throw new NotDone("There is no sealing key, neither in SOJOURN_KEY nor in " + file
                + ", so sealed values could never be opened again and no archive was made.");
    }

    private void keys(String key, ArchiveWriter archive) throws IOException {
        try (OutputStream out = archive.entry(Instance.SEALING_KEY)) {
            out.write(key.getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : files(instance.folder().resolve("keys"))) {
            String name = file.getFileName().toString();
            // passwords of the database belong to the machine: a restore makes new ones
            if (!name.startsWith("database-") && !Instance.SEALING_KEY.endsWith("/" + name)) add(file, archive);
        }
    }

    private void copy(String part, ArchiveWriter archive) throws IOException {
        for (Path file : files(instance.folder().resolve(part))) {
            try {
                add(file, archive);
            } catch (NoSuchFileException e) {
                // deleted since the list was made: whoever deleted it meant it
            }
        }
    }

    private void add(Path file, ArchiveWriter archive) throws IOException {
        String name = instance.folder().relativize(file).toString().replace('\\', '/');
        try (var in = Files.newInputStream(file);
                OutputStream out = archive.entry(name)) {
            in.transferTo(out);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
