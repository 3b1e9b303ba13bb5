package org.sojourn.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sojourn.platform.Settings;

/** A file of a document as it lies on the disk. */
record RawFile(String name) {
    private Path path() {
        return Path.of(Settings.SOJOURN_DATA.required(), "documents", "proofs", name.substring(0, 2), name);
    }

    byte[] read() {
        try {
            return Files.readAllBytes(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(byte[] content) {
        try {
            Files.createDirectories(path().getParent());
            Files.write(path(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void changeABit() {
        byte[] content = read();
        content[content.length / 2] ^= 1;
        try {
            Files.write(path(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
