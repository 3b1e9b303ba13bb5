package org.sojourn.platform.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks and CSV files for tests, good and bad. */
public final class Workbooks {
    private Workbooks() {}

    static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(Consumer<XSSFWorkbook> filled) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            filled.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A sheet of string cells. */
    public static byte[] xlsx(String[]... rows) {
        return xlsx(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Liste");
            for (int i = 0; i < rows.length; i++) row(sheet, i, rows[i]);
        });
    }

    static void row(XSSFSheet sheet, int index, String... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) row.createCell(i).setCellValue(cells[i]);
    }

    /** The same archive with entries added or replaced; a null content takes the entry out. */
    public static byte[] with(byte[] archive, String name, byte[] content) {
        Map<String, byte[]> entries = entries(archive);
        entries.put(name, content);
        return zip(entries);
    }

    static byte[] entry(byte[] archive, String name) {
        return entries(archive).get(name);
    }

    private static Map<String, byte[]> entries(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry())
                entries.put(each.getName(), zip.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return entries;
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                if (each.getValue() == null) continue;
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
