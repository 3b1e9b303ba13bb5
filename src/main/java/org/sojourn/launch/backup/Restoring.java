package org.sojourn.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.sojourn.launch.DataFolder;

/**
 * Brings an archive back into an empty instance. The embedded database is made in a folder beside the data folder and
 * moved in at the end; in a database of one's own the rows come in one transaction and, should it fail, the tables go.
 */
final class Restoring {
    private final Archive archive;
    private final Place place;

    Restoring(Archive archive, Place place) {
        this.archive = archive;
        this.place = place;
    }

    void run() throws IOException, SQLException {
        refuseWrongKey();
        refuseUsedFolder();
        if (place.outside().isPresent()) intoOutside(place.outside().get());
        else intoEmbedded();
    }

    private void refuseWrongKey() throws IOException {
        Path file = place.data().resolve(Instance.SEALING_KEY);
        Optional<String> present = place.key()
                .or(() -> Files.isReadable(file) ? Optional.of(DataFolder.readOr(file, "")) : Optional.empty());
        String wanted = archive.manifest().key();
        if (present.isPresent() && !Fingerprint.ofKey(present.get()).equals(wanted))
            throw new NotDone("The sealing key of this instance is not the one of the archive, so sealed values could"
                    + " not be opened and nothing was changed; give the key of the archive with SOJOURN_KEY_FILE"
                    + (archive.holds(Instance.SEALING_KEY) ? " (it is in the archive as keys/sealing-key)." : "."));
        if (present.isEmpty() && !archive.holds(Instance.SEALING_KEY))
            throw new NotDone("The archive was made without keys, so nothing was changed; give its sealing key with"
                    + " SOJOURN_KEY_FILE, or put it into " + file + ".");
    }

    private void refuseUsedFolder() throws IOException {
        for (String part : List.of("database", "demo", "documents")) {
            if (holdsFiles(place.data().resolve(part)))
                throw new NotDone(
                        "The folder " + place.data() + " is in use (" + part + "), and a restore never"
                                + " overwrites anything, so nothing was changed; name an empty one with -Dsojourn.data=FOLDER.");
        }
    }

    private static boolean holdsFiles(Path path) throws IOException {
        if (!Files.isDirectory(path)) return Files.exists(path);
        try (Stream<Path> all = Files.walk(path)) {
            return all.anyMatch(Files::isRegularFile);
        }
    }

    private void intoOutside(Place.Login login) throws IOException, SQLException {
        try (Instance instance = Instance.outside(login, place.data())) {
            Flyway flyway = Loading.flyway(login);
            try (Connection connection = instance.connect()) {
                if (!Shape.all(connection).isEmpty())
                    throw new NotDone("The database at " + login + " has tables already, and a restore never overwrites"
                            + " anything, so nothing was changed; name an empty database.");
            }
            try {
                new Loading(archive, instance).run(() -> bringFiles(place.data()));
            } catch (IOException | SQLException | RuntimeException e) {
                flyway.clean();
                DataFolder.delete(place.data().resolve("documents"));
                throw e;
            }
        }
    }

    private void intoEmbedded() throws IOException, SQLException {
        Path beside = place.data().resolveSibling(place.data().getFileName() + ".restoring");
        DataFolder.delete(beside);
        try (DataFolder lock = DataFolder.open(place.data())) {
            try (Instance instance = Instance.embedded(DataFolder.open(beside))) {
                new Loading(archive, instance).run(() -> bringFiles(beside));
            }
            moveIn(beside, lock.root());
        } finally {
            DataFolder.delete(beside);
        }
    }

    /** The database last: without it the folder counts as new. */
    private static void moveIn(Path beside, Path data) throws IOException {
        DataFolder.delete(data.resolve("documents"));
        Files.move(beside.resolve("documents"), data.resolve("documents"));
        try (Stream<Path> keys = Files.list(beside.resolve("keys"))) {
            for (Path key : keys.toList()) {
                Path target = data.resolve("keys").resolve(key.getFileName());
                if (Files.notExists(target)) Files.move(key, target);
            }
        }
        Files.move(beside.resolve("demo"), data.resolve("demo"));
        Files.move(beside.resolve("database"), data.resolve("database"));
    }

    private void bringFiles(Path folder) throws IOException {
        for (Manifest.Entry entry : archive.manifest().entries()) {
            boolean given =
                    entry.name().equals(Instance.SEALING_KEY) && place.key().isPresent();
            if (!given && entry.name().matches("(documents|keys)/.+")) bring(entry.name(), folder);
        }
        if (place.outside().isEmpty())
            Files.writeString(folder.resolve("demo"), archive.manifest().demo() + "\n");
    }

    private void bring(String name, Path folder) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) throw new NotDone("The archive names a file outside of its folders: " + name);
        if (Files.exists(target)) return;
        createFolders(target.getParent());
        Files.createFile(target, ArchiveWriter.ownerOnly());
        try (InputStream in = archive.open(name);
                var out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
    }

    private static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        createFolders(folder.getParent());
        Files.createDirectory(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
}
