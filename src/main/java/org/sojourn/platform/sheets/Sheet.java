package org.sojourn.platform.sheets;

import java.util.List;

/**
 * What a file holds: one header row and the rows beneath it that are not blank.
 *
 * @param fileName as uploaded
 * @param name the sheet's name in the workbook, empty for CSV
 * @param fingerprint SHA-256 of the file's bytes, hexadecimal
 * @param headers the header cells up to the last one that is not blank, as in the file
 * @param rows the data rows in the file's order
 */
public record Sheet(String fileName, String name, String fingerprint, List<String> headers, List<Row> rows) {
    /** Data rows a file may have. */
    public static final int MOST_ROWS = 10_000;
    /** Columns a file may have. */
    public static final int MOST_COLUMNS = 256;
    /** Bytes a file may have. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    public Sheet {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /**
     * A data row.
     *
     * @param number the row's number as the spreadsheet shows it, the first row of the sheet being 1
     * @param cells as many as there are headers
     * @param surplus cells with content to the right of the headers that cannot be a note: the row is torn
     */
    public record Row(int number, List<Cell> cells, int surplus) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
