package org.sojourn.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the database writes when it cannot start into the sentence for the person at the console. */
final class DatabaseSentence {
    private static final Pattern LIBRARY =
            Pattern.compile("error while loading shared libraries: ([^:\\s]+)|Library not loaded: (\\S+)");

    private static final Map<String, String> DEBIAN_PACKAGES = Map.ofEntries(
            Map.entry("libaio.so.1", "libaio1"),
            Map.entry("liburing.so.2", "liburing2"),
            Map.entry("libnuma.so.1", "libnuma1"),
            Map.entry("libncurses.so.5", "libncurses5"),
            Map.entry("libncurses.so.6", "libncurses6"),
            Map.entry("libtinfo.so.5", "libtinfo5"),
            Map.entry("libtinfo.so.6", "libtinfo6"),
            Map.entry("libcrypt.so.1", "libcrypt1"),
            Map.entry("libsystemd.so.0", "libsystemd0"),
            Map.entry("libcap.so.2", "libcap2"),
            Map.entry("liblz4.so.1", "liblz4-1"),
            Map.entry("liblzma.so.5", "liblzma5"),
            Map.entry("libzstd.so.1", "libzstd1"),
            Map.entry("libgcrypt.so.20", "libgcrypt20"),
            Map.entry("libstdc++.so.6", "libstdc++6"),
            Map.entry("libssl.so.3", "libssl3"));

    private DatabaseSentence() {}

    static Optional<CannotStart> missingLibrary(String output) {
        Matcher matcher = LIBRARY.matcher(output);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String library = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        String remedy = Optional.ofNullable(DEBIAN_PACKAGES.get(library))
                .map(name -> "install the Debian package " + name)
                .orElse("install the package that contains it");
        return Optional.of(new CannotStart("The embedded database needs the library " + library
                + ", which this system lacks, so nothing was started; " + remedy + " and start again."));
    }

    /** The sentence for an error log; the last one says where to read on. */
    static CannotStart from(String log, DataFolder folder, Path file) {
        Optional<CannotStart> library = missingLibrary(log);
        if (library.isPresent()) {
            return library.get();
        }
        return known(log, folder)
                .orElseGet(() -> new CannotStart("The database ended during its start, so Sojourn is not running and"
                        + " stored data is kept; the reason is in " + file + "."));
    }

    private static Optional<CannotStart> known(String log, DataFolder folder) {
        Path data = folder.database();
        if (says(log, "No space left|Disk is full|errno: 28|Errcode: 28|error 28")) {
            return Optional.of(CannotStart.diskFull(folder.root()));
        }
        if (says(log, "Unable to lock \\S*ibdata1|Could not get an exclusive lock|Can't lock aria control file")) {
            return sentence("Another database program already works on " + data + ", so this start keeps away from"
                    + " it and nothing was changed; end that program and start again.");
        }
        if (says(log, "Address already in use|Bind on TCP/IP port")) {
            return sentence("The port chosen for the database was taken by another program in the meantime, so"
                    + " nothing was changed; start again, or choose one with -Dsojourn.db.port=3307.");
        }
        if (says(log, "Permission denied|Errcode: 13|error 13")) {
            return sentence("This user may not read or write the files in " + data + ", so the database cannot"
                    + " start and nothing was changed; start Sojourn as the user that made them.");
        }
        if (says(log, "corrupt|Unsupported redo log|downgrade|different size|checksum mismatch")) {
            return sentence("The database in " + data + " is damaged or was written by another version, so it was"
                    + " left as it is; keep a copy and restore a backup as src/docs/operations.md describes.");
        }
        return Optional.empty();
    }

    private static Optional<CannotStart> sentence(String text) {
        return Optional.of(new CannotStart(text));
    }

    private static boolean says(String log, String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(log).find();
    }
}
