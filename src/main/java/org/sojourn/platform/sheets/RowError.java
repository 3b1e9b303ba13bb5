package org.sojourn.platform.sheets;

/**
 * What is wrong in a row.
 *
 * @param row the row's number as the spreadsheet shows it
 * @param column the column's name as in the file, empty if it is about the whole row
 * @param value what stands in the cell, shortened
 * @param allowed what is allowed
 */
public record RowError(int row, String column, String value, Message allowed) {}
