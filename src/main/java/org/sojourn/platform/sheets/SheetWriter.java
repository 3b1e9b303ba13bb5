package org.sojourn.platform.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes tables into files that a spreadsheet opens without asking and that {@link SheetReader} reads back exactly. */
public final class SheetWriter {
    private SheetWriter() {}

    /** A workbook: text as string cells, numbers and dates typed, header frozen, filter, widths, drop-downs. */
    public static byte[] xlsx(SheetTable table) {
        return WorkbookWriting.write(table);
    }

    /** CSV as a German Excel expects it: semicolon, UTF-8 with its mark, CRLF, decimal comma. */
    public static byte[] csvGerman(SheetTable table) {
        return ("\uFEFF" + csv(table, ';', Locale.GERMAN)).getBytes(StandardCharsets.UTF_8);
    }

    /** CSV as most other programs expect it: comma, UTF-8 without a mark, CRLF, decimal dot. */
    public static byte[] csvInternational(SheetTable table) {
        return csv(table, ',', Locale.ENGLISH).getBytes(StandardCharsets.UTF_8);
    }

    private static String csv(SheetTable table, char delimiter, Locale numbers) {
        StringWriter text = new StringWriter();
        try (CsvWriter lines = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            lines.writeRecord(table.columns().stream()
                    .map(each -> Guard.forCsv(each.header()))
                    .toList());
            for (List<Cell> row : table.rows())
                lines.writeRecord(fields(row, table.columns().size(), numbers));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Iterable<String> fields(List<Cell> row, int width, Locale numbers) {
        String[] fields = new String[width];
        for (int i = 0; i < width; i++) fields[i] = i < row.size() ? field(row.get(i), numbers) : "";
        return List.of(fields);
    }

    private static String field(Cell cell, Locale numbers) {
        return cell.kind() == Cell.Kind.NUMBER ? Numbers.shown(cell.text(), numbers) : Guard.forCsv(cell.text());
    }
}
