package org.sojourn.launch.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import org.sojourn.launch.CannotStart;

/**
 * The command: {@code backup FILE}, {@code restore FILE}, {@code check FILE} or {@code journal} with any word, then the
 * project folder. Where the installation is, the settings of its start say. A folder instead of a file gets an archive
 * named by the moment. Ends with code 0 when it was done and all was well, and 1 after a sentence.
 */
public final class Backup {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);

    /** Strong references: a logger nobody holds forgets its level. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private final Place place;
    private final boolean withKeys;
    private final PrintStream out;

    private Backup(Place place, boolean withKeys, PrintStream out) {
        this.place = place;
        this.withKeys = withKeys;
        this.out = out;
    }

    public static void main(String[] words) {
        // no library behind the migrations may print where nobody listens
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        int code = run(words, System.getProperties(), System.getenv(), System.out);
        if (code != 0) System.exit(code);
    }

    /** The same without ending the machine. */
    static int run(String[] words, Properties properties, Map<String, String> environment, PrintStream out) {
        MIGRATIONS.setLevel(Level.WARNING);
        try {
            String verb = words.length > 0 ? words[0] : "";
            String file = words.length > 1 && words[1] != null ? words[1].strip() : "";
            if (file.isEmpty() || !verb.matches("backup|restore|check|journal"))
                throw new NotDone("Say what to do and name the archive: backup FILE, restore FILE or check FILE;"
                        + " with Maven -Dsojourn.archive=FILE. Or check the journal: journal chain.");
            Path basedir = Path.of(words.length > 2 ? words[2] : "").toAbsolutePath();
            Place place = Place.read(properties, environment, basedir);
            boolean withKeys =
                    !properties.getProperty("sojourn.archive.keys", "").strip().equalsIgnoreCase("false");
            boolean isWell = new Backup(place, withKeys, out)
                    .act(verb, basedir.resolve(file).normalize());
            return isWell ? 0 : 1;
        } catch (NotDone | CannotStart sentence) {
            out.println(sentence.getMessage());
        } catch (FileAlreadyExistsException e) {
            out.println(
                    "There is a file " + e.getFile() + " already, and an archive is never overwritten; name another.");
        } catch (NoSuchFileException e) {
            out.println("There is no folder for " + e.getFile() + "; make it, or name another.");
        } catch (IOException | SQLException | FlywayException e) {
            out.println(new NotDone("It was broken off and undone for a reason the program does not know.", e)
                    .getMessage());
        }
        return 1;
    }

    private boolean act(String verb, Path file) throws IOException, SQLException {
        switch (verb) {
            case "backup" -> backup(Files.isDirectory(file) ? file.resolve(name()) : file);
            case "restore" -> restore(file);
            case "check" -> check(file);
            default -> {
                return journal();
            }
        }
        return true;
    }

    private boolean journal() throws IOException, SQLException {
        try (Instance instance = Instance.existing(place)) {
            return JournalCheck.isWhole(instance, out);
        }
    }

    private static String name() {
        return "sojourn-" + MOMENT.format(ZonedDateTime.now(ZoneOffset.UTC)) + ".zip";
    }

    private void backup(Path file) throws IOException, SQLException {
        try (Instance instance = Instance.existing(place)) {
            new Saving(instance, place, withKeys).into(file);
        }
        try (Archive archive = Archive.open(file)) {
            out.println("Backed up " + contents(archive.manifest()) + " to " + file + " ("
                    + (Files.size(file) + 1023) / 1024 + " kB). It was read back and every checksum agrees.");
        }
        out.println(
                withKeys
                        ? "ATTENTION: the archive holds the sealing key and everything people have entrusted to this installation."
                                + " Whoever can read the file can read all of it. Keep it where only you can."
                        : "ATTENTION: the archive holds everything people have entrusted to this installation, and no key. It is"
                                + " worth nothing without the sealing key: keep that in another place.");
    }

    private void restore(Path file) throws IOException, SQLException {
        try (Archive archive = Archive.open(file)) {
            new Restoring(archive, place).run();
            out.println("Restored " + contents(archive.manifest()) + " as of "
                    + archive.manifest().made()
                    + ". Every row and file was compared with the archive. Start Sojourn now.");
        }
    }

    private void check(Path file) throws IOException {
        try (Archive archive = Archive.open(file)) {
            out.println("The archive is whole: " + contents(archive.manifest()) + " as of "
                    + archive.manifest().made() + ".");
        }
    }

    private static String contents(Manifest manifest) {
        return manifest.rows() + " rows in " + manifest.tables().size() + " tables, " + manifest.count("documents")
                + " documents and " + manifest.count("keys") + " keys";
    }
}
