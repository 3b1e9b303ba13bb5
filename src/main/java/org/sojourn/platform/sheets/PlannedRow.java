package org.sojourn.platform.sheets;

import java.util.List;

/**
 * A row of the file and what would happen with it.
 *
 * @param key what the row is recognised by; empty if it names nothing
 * @param changes for a changed row or a conflict, the cells that differ; otherwise empty
 * @param errors empty unless the state is {@link RowState#ERROR}
 */
public record PlannedRow(
        int number, String key, RowState state, RowValues values, List<CellChange> changes, List<RowError> errors) {
    public PlannedRow {
        changes = List.copyOf(changes);
        errors = List.copyOf(errors);
    }
}
