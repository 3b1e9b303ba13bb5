package org.sojourn.platform.sheets;

/** What an import would do with a row. */
public enum RowState {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Edited in the file and, since the export, also here: it stays as it is. */
    CONFLICT,
    ERROR
}
