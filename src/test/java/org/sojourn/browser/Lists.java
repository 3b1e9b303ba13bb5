package org.sojourn.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The lists the demo ships, as they are or with something changed in them. */
final class Lists {
    private Lists() {}

    static byte[] shipped(String name) {
        try (InputStream in = Lists.class.getResourceAsStream("/org/sojourn/demo/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] changed(String name, Consumer<XSSFSheet> change) {
        return changed(shipped(name), change);
    }

    static byte[] changed(byte[] list, Consumer<XSSFSheet> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(list));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(book.getSheetAt(0));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell by its column's heading; rows count as a spreadsheet shows them, from 1. */
    static Cell cell(XSSFSheet sheet, int row, String heading) {
        return sheet.getRow(row - 1).getCell(column(sheet, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The row, from 1, in which a column says this. */
    static int row(XSSFSheet sheet, String heading, String text) {
        int column = column(sheet, heading);
        for (Row row : sheet)
            if (row.getCell(column) != null && text.equals(row.getCell(column).toString())) return row.getRowNum() + 1;
        throw new IllegalArgumentException(text);
    }

    static int column(XSSFSheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) if (cell.getStringCellValue().equals(heading)) return cell.getColumnIndex();
        throw new IllegalArgumentException(heading);
    }
}
