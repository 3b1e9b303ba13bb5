package org.sojourn.students;

import java.util.List;

/**
 * What became of a list that was taken back.
 *
 * @param restored records that are again what they were
 * @param removed records the list had made, which are gone
 * @param kept names and student numbers of those somebody has changed since
 * @param accountsKept the same of those whose account the list had opened and something hangs on
 */
public record Undone(int restored, int removed, List<String> kept, List<String> accountsKept) {
    public Undone {
        kept = List.copyOf(kept);
        accountsKept = List.copyOf(accountsKept);
    }
}
