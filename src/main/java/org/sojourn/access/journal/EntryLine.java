package org.sojourn.access.journal;

import java.time.Instant;

/** An entry as it lies in its row: what the chain covers. Nothing in it has to be opened. */
record EntryLine(
        Long id,
        Instant writtenAt,
        Instant storedAt,
        Long actorId,
        String actorSealed,
        Long personId,
        String act,
        String objectType,
        Long objectId,
        String fieldNames,
        String valuesSealed) {
    /** The columns of this record, in its order, of an entry named e. */
    static final String COLUMNS = "e.id, e.writtenAt, e.storedAt, e.actorId, e.actorSealed, e.personId, e.act,"
            + " e.objectType, e.objectId, e.fieldNames, e.valuesSealed";

    static EntryLine of(Object[] row, int from) {
        return new EntryLine(
                (Long) row[from],
                (Instant) row[from + 1],
                (Instant) row[from + 2],
                (Long) row[from + 3],
                (String) row[from + 4],
                (Long) row[from + 5],
                (String) row[from + 6],
                (String) row[from + 7],
                (Long) row[from + 8],
                (String) row[from + 9],
                (String) row[from + 10]);
    }
}
