package org.sojourn.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The one decision that is made when a data folder is new and never again: whether it holds a demonstration. A folder
 * without the decision is not one, so that demo roles can never appear over real data.
 */
final class Installation {
    private final Path file;
    private final boolean isNew;

    Installation(DataFolder folder) {
        this.file = folder.root().resolve("demo");
        this.isNew = Files.notExists(folder.database());
    }

    boolean isNew() {
        return isNew;
    }

    /** Decides for a new folder, before its database exists. */
    boolean decide(Optional<Boolean> wish) throws IOException {
        if (isNew) {
            Keys.writePrivately(file, wish.orElse(true) + "\n");
        }
        return isDemo();
    }

    boolean isDemo() {
        return DataFolder.readOr(file, "false").strip().equals("true");
    }

    /** What to say when somebody wishes otherwise later. */
    Optional<String> objection(Optional<Boolean> wish) {
        return wish.filter(wanted -> wanted != isDemo())
                .map(wanted -> "This data folder was made " + (isDemo() ? "with" : "without")
                        + " demo roles and stays so; for the other kind name a new folder with -Dsojourn.data=FOLDER.");
    }
}
