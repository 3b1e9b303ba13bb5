package org.sojourn.platform.sheets;

/**
 * Why one row cannot be taken.
 *
 * @param cellKey the column's key, with its suffix for a repeating column; empty if it is about the whole row
 * @param allowed what is allowed instead
 */
public record Complaint(String cellKey, Message allowed) {
    public static Complaint of(Column<?> column, Message allowed) {
        return new Complaint(column.key(), allowed);
    }
}
