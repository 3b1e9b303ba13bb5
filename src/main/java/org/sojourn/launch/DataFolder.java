package org.sojourn.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The one folder that holds everything that lasts: {@code database}, {@code documents}, {@code keys}, {@code logs} and
 * the throw-away {@code runtime} and {@code run}. Whoever holds the lock on it may start processes on it.
 */
public final class DataFolder implements AutoCloseable {
    /** The unpacked database programs take 350 MB, the empty database and the server's own folder the rest. */
    private static final long FIRST_START_MEGABYTES = 900;

    private static final long LATER_START_MEGABYTES = 100;

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Makes the folder when needed and locks it, or throws the sentence that says why it cannot be used. */
    public static DataFolder open(Path root) {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw CannotStart.notAFolder(root);
        }
        try {
            create(root);
            for (String part : new String[] {"keys", "logs", "run", "runtime", "documents"}) {
                create(root.resolve(part));
            }
            FileChannel channel =
                    FileChannel.open(root.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataFolder folder = new DataFolder(root, channel);
            folder.lock();
            return folder;
        } catch (IOException e) {
            throw notUsable(root, e);
        }
    }

    private static void create(Path folder) throws IOException {
        boolean isNew = !Files.isDirectory(folder);
        Files.createDirectories(folder);
        if (isNew && isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        Files.delete(Files.createTempFile(folder, ".write", null));
    }

    private void lock() throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by this very process: the answer is the same as for another one
        }
        if (lock == null) {
            channel.close();
            throw CannotStart.alreadyRunning(root, readOr(root.resolve("run/running"), ""));
        }
        Files.deleteIfExists(root.resolve("run/running"));
    }

    private static CannotStart notUsable(Path root, IOException cause) {
        if (isFull(cause)) {
            return CannotStart.diskFull(root);
        }
        Path existing = root;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        String owner = "";
        try {
            owner = existing == null
                    ? ""
                    : " (it belongs to " + Files.getOwner(existing).getName() + ")";
        } catch (IOException | UnsupportedOperationException e) {
            // the sentence is complete without the owner
        }
        return CannotStart.notWritable(root, owner);
    }

    static boolean isFull(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("No space left") || message.contains("quota exceeded");
    }

    /** Refuses a start that would run out of disk half way. */
    void refuseWithoutRoom() throws IOException {
        long needed = Files.isDirectory(database()) ? LATER_START_MEGABYTES : FIRST_START_MEGABYTES;
        long free = Files.getFileStore(root).getUsableSpace() >> 20;
        if (free < needed) {
            throw CannotStart.tooLittleRoom(root, free, needed);
        }
    }

    /** Tells a second start who is here. */
    void announce(String address) throws IOException {
        String text = " (process " + ProcessHandle.current().pid() + ", " + address + ")";
        Files.writeString(root.resolve("run/running"), text);
    }

    public Path root() {
        return root;
    }

    public Path database() {
        return root.resolve("database");
    }

    Path runtime(String name) {
        return root.resolve("runtime").resolve(name);
    }

    Path run(String name) {
        return root.resolve("run").resolve(name);
    }

    Path key(String name) {
        return root.resolve("keys").resolve(name);
    }

    /** An empty log to write to; the one before it is kept beside it. */
    Path freshLog(String name) throws IOException {
        Path log = log(name);
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.createFile(log);
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    public static String readOr(Path file, String otherwise) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.isBlank() ? otherwise : text;
        } catch (IOException e) {
            return otherwise;
        }
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    public static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Gives the folder back; the lock also falls when the process dies. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(root.resolve("run/running"));
            channel.close();
        } catch (IOException e) {
            // the lock falls with the process anyway
        }
    }
}
