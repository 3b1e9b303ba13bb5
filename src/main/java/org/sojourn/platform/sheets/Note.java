package org.sojourn.platform.sheets;

import java.util.List;

/**
 * Something to know about rows that are taken all the same.
 *
 * @param rows their numbers, in order
 */
public record Note(Message said, List<Integer> rows) {
    public Note {
        rows = List.copyOf(rows);
    }
}
