package org.sojourn.applications.completing;

import java.time.LocalDate;
import java.util.List;

/**
 * Who of a call can be asked now.
 *
 * @param latest the last day that can be named, and the usual one; null where nothing comes in any more, or not yet
 * @param rows by name
 */
public record AskPreview(LocalDate latest, List<AskRow> rows) {
    public AskPreview {
        rows = List.copyOf(rows);
    }

    public boolean isPossible() {
        return latest != null;
    }
}
