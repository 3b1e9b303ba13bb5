package org.sojourn.launch.backup;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An archive as somebody opens it who should not: what is in it, and changes to it. */
final class Zipped {
    private Zipped() {}

    /** What is done inside. */
    interface Change {
        void make(FileSystem zip) throws IOException;
    }

    static Map<String, String> contents(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return Kept.files(zip.getPath("/"));
        }
    }

    static void in(Path file, Change change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            change.make(zip);
        }
    }

    /** Changes the lines of the list and closes it again, so that it agrees with itself. */
    static void manifest(Path file, UnaryOperator<String> change) throws IOException {
        in(file, zip -> {
            Path manifest = zip.getPath(Manifest.NAME);
            String lines = Files.readString(manifest).replaceFirst("end \\w+\n$", "");
            Files.writeString(manifest, Manifest.closed(change.apply(lines)));
        });
    }
}
