package org.sojourn.access.journal;

import java.time.Instant;
import java.util.List;

/**
 * An entry as people read it.
 *
 * @param actorId null when the application itself acted
 * @param actor the name she had then; null when the application acted, and when her key is destroyed
 * @param personId whom the values concern, or null
 * @param readable false when that person's key is destroyed: then the changes are names only
 */
public record JournalRow(
        long id,
        Instant at,
        Long actorId,
        String actor,
        Long personId,
        String act,
        String objectType,
        long objectId,
        List<Change> changes,
        boolean readable) {
    public JournalRow {
        changes = List.copyOf(changes);
    }
}
