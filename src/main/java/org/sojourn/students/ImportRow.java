package org.sojourn.students;

import java.time.Instant;

/**
 * A list that was taken in.
 *
 * @param end from this moment on it cannot be taken back
 * @param undoneAt null while it counts
 * @param isOpen it can be taken back now
 */
public record ImportRow(
        long id,
        String fileName,
        int added,
        int changed,
        Instant importedAt,
        Instant end,
        Instant undoneAt,
        boolean isOpen) {}
