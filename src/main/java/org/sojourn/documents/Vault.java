package org.sojourn.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Settings;

/**
 * The files of documents, below {@code documents} in the data folder. Each has a name that says nothing and a key of its
 * own, sealed with the installation's; the name is bound to the content, so that two files cannot be exchanged. A file is
 * whole on the disk before anybody knows its name.
 */
@ApplicationScoped
class Vault {
    private static final Logger LOG = Logger.getLogger(Vault.class.getName());
    private static final int NAME = 32;
    private static final String UNFINISHED = ".new";

    @Inject
    private Seal seal;

    /**
     * @param name of the file
     * @param keySealed opens its content
     */
    record Kept(String name, String keySealed) {}

    /** Refuses when the disk has no room for it; then nothing is left of it. */
    Kept keep(byte[] content) {
        byte[] key = Seal.key();
        String name = Seal.secret().substring(0, NAME);
        Path file = file(name);
        Path beside = file.resolveSibling(name + UNFINISHED);
        try {
            Files.createDirectories(file.getParent());
            write(beside, FileCipher.close(key, name, content));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            settle(file.getParent());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A document could not be written to " + folder() + "; is there room?", e);
            discard(beside);
            discard(file);
            throw new Refusal("document-no-room");
        }
        return new Kept(name, seal.close(Base64.getEncoder().encodeToString(key)));
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) out.write(bytes);
            out.force(true);
        }
    }

    /** A name is on the disk when its folder is. Some systems cannot say so of a folder. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(Level.FINE, "settle", e);
        }
    }

    /** The content, or empty when the file is gone. */
    Optional<byte[]> open(Kept kept) {
        try {
            byte[] closed = Files.readAllBytes(file(kept.name()));
            byte[] key = Base64.getDecoder().decode(seal.open(kept.keySealed()));
            return Optional.of(FileCipher.open(key, kept.name(), closed));
        } catch (NoSuchFileException | IllegalNameException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("A document cannot be read from " + folder(), e);
        }
    }

    void remove(String name) {
        discard(file(name));
    }

    /** Every file there is, finished or not; an unfinished one under the name it would have had, with its ending. */
    Set<String> names() {
        if (!Files.isDirectory(folder())) return Set.of();
        try (Stream<Path> all = Files.walk(folder(), 2)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{" + NAME + "}(\\" + UNFINISHED + ")?"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The file " + file + " could not be deleted; it is tried again.", e);
        }
    }

    private static Path folder() {
        return Path.of(Settings.SOJOURN_DATA.required(), "documents", "proofs");
    }

    private static Path file(String name) {
        if (!name.matches("[0-9a-f]{" + NAME + "}(\\" + UNFINISHED + ")?")) throw new IllegalNameException();
        return folder().resolve(name.substring(0, 2)).resolve(name);
    }

    private static final class IllegalNameException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
