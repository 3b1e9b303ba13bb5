package org.sojourn.access.journal;

import java.util.List;

/** One page of entries, the newest first, and how many there are in all. */
public record JournalList(List<JournalRow> rows, long total) {
    public JournalList {
        rows = List.copyOf(rows);
    }
}
