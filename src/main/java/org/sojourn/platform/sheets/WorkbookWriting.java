package org.sojourn.platform.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a table as a workbook, row by row. */
final class WorkbookWriting {
    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** A spreadsheet keeps the list of a drop-down in one text of at most this many characters. */
    private static final int LONGEST_CHOICES = 255;

    private final SheetTable table;
    private final SXSSFSheet sheet;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle date;

    private WorkbookWriting(SheetTable table, SXSSFWorkbook workbook) {
        this.table = table;
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
        head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    static byte[] write(SheetTable table) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(200);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            WorkbookWriting writing = new WorkbookWriting(table, workbook);
            writing.columns();
            writing.rows();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException diskFull) {
            throw new UncheckedIOException(diskFull);
        }
    }

    private void columns() {
        sheet.createFreezePane(0, 1);
        int last = Math.max(1, table.rows().size());
        sheet.setAutoFilter(
                new CellRangeAddress(0, last, 0, Math.max(0, table.columns().size() - 1)));
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.setColumnWidth(i, width(i) * 256);
            sheet.setColumnHidden(i, table.columns().get(i).hidden());
            offer(i, table.columns().get(i).choices());
        }
    }

    private int width(int column) {
        int longest = table.columns().get(column).header().length() + 3;
        for (List<Cell> row : table.rows())
            if (column < row.size())
                longest = Math.max(longest, row.get(column).text().length() + 1);
        return Math.min(60, Math.max(8, longest));
    }

    private void offer(int column, List<String> choices) {
        boolean fits = choices.stream().noneMatch(each -> each.contains(","));
        if (choices.isEmpty() || !fits || String.join(",", choices).length() > LONGEST_CHOICES) return;
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, Sheet.MOST_ROWS, column, column));
        list.setSuppressDropDownArrow(true);
        list.setShowErrorBox(false);
        sheet.addValidationData(list);
    }

    private void rows() {
        Row heads = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            heads.createCell(i)
                    .setCellValue(Guard.forWorkbook(table.columns().get(i).header()));
            heads.getCell(i).setCellStyle(head);
        }
        int number = 1;
        for (List<Cell> cells : table.rows()) {
            Row row = sheet.createRow(number++);
            for (int i = 0; i < cells.size(); i++) if (!cells.get(i).text().isEmpty()) cell(row, i, cells.get(i));
        }
    }

    private void cell(Row row, int column, Cell value) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        switch (value.kind()) {
            case NUMBER -> cell.setCellValue(Double.parseDouble(value.text()));
            case TRUTH -> cell.setCellValue(value.text().equals("TRUE"));
            case DATE -> date(cell, value.text());
            default -> {
                String guarded = Guard.forWorkbook(value.text());
                cell.setCellValue(guarded.length() > LONGEST_CELL ? guarded.substring(0, LONGEST_CELL) : guarded);
                cell.setCellStyle(text);
            }
        }
    }

    private void date(org.apache.poi.ss.usermodel.Cell cell, String iso) {
        if (iso.length() == 10) {
            cell.setCellValue(LocalDate.parse(iso));
            cell.setCellStyle(date);
        } else {
            cell.setCellValue(iso);
            cell.setCellStyle(text);
        }
    }
}
