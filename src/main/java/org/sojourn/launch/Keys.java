package org.sojourn.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The secrets of one data folder, each a file that only its owner may read, made once and never changed. */
public final class Keys {
    static final String MIGRATION_PASSWORD = "database-migration-password";

    private final DataFolder folder;

    Keys(DataFolder folder) {
        this.folder = folder;
    }

    String databasePassword() throws IOException {
        return random("database-password", Base64.getUrlEncoder().withoutPadding());
    }

    String migrationPassword() throws IOException {
        return random(MIGRATION_PASSWORD, Base64.getUrlEncoder().withoutPadding());
    }

    /** 32 random bytes in base64. A new one for an old database would make what it sealed unreadable: refused. */
    String sealingKey() throws IOException {
        return random("sealing-key", Base64.getEncoder());
    }

    void refuseLostSealingKey() {
        Path file = folder.key("sealing-key");
        if (Files.notExists(file)) {
            throw CannotStart.keyMissing(file);
        }
    }

    private String random(String name, Base64.Encoder encoder) throws IOException {
        Path file = folder.key(name);
        if (Files.notExists(file)) {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            writePrivately(file, encoder.encodeToString(bytes));
        }
        String value = Files.isReadable(file) ? Files.readString(file).strip() : "";
        if (value.isEmpty()) {
            throw CannotStart.unreadable(file);
        }
        return value;
    }

    /** Written beside and moved, so that a crash leaves the whole secret or none. */
    public static void writePrivately(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        FileAttribute<?>[] mode = DataFolder.isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(beside, mode);
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
