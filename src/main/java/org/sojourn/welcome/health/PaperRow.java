package org.sojourn.welcome.health;

import java.time.Instant;
import java.util.List;

/**
 * A paper as a list shows it.
 *
 * @param taskCode the task it was given for
 * @param givenBy the name
 * @param words of a note, for the guest alone; empty otherwise
 * @param openings the first one first
 */
public record PaperRow(
        long id,
        int version,
        String taskCode,
        HealthKind kind,
        long bytes,
        int pages,
        Instant givenAt,
        String givenBy,
        String words,
        List<Opening> openings) {
    public PaperRow {
        openings = List.copyOf(openings);
    }

    /** Who looked into it, and when. */
    public record Opening(String by, Instant at) {}

    public boolean isNote() {
        return kind == HealthKind.NOTE;
    }

    /** The guest may still put another in its place. */
    public boolean isReplaceable() {
        return !isNote() && openings.isEmpty();
    }
}
