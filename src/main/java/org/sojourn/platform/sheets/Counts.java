package org.sojourn.platform.sheets;

import java.util.List;

/** How many rows an import would add, change, leave, and could not take; and how many cells it would change. */
public record Counts(int added, int changed, int unchanged, int conflicts, int errors, int changedCells) {
    static Counts of(List<PlannedRow> rows) {
        int[] seen = new int[RowState.values().length];
        int cells = 0;
        for (PlannedRow row : rows) {
            seen[row.state().ordinal()]++;
            if (row.state() == RowState.CHANGED) cells += row.changes().size();
        }
        return new Counts(seen[0], seen[1], seen[2], seen[3], seen[4], cells);
    }

    /** Rows that would be written. */
    public int toWrite() {
        return added + changed;
    }

    public int rows() {
        return added + changed + unchanged + conflicts + errors;
    }
}
