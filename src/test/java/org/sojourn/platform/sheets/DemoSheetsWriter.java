package org.sojourn.platform.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the demo files anew; run by hand with the folder to write into. The same seed gives the same people. */
public final class DemoSheetsWriter {
    private DemoSheetsWriter() {}

    public static void main(String[] folder) throws IOException {
        for (Map.Entry<String, SheetTable> each : tables().entrySet()) {
            Path path = Path.of(folder[0], each.getKey());
            Files.write(Path.of(path + ".xlsx"), SheetWriter.xlsx(each.getValue()));
            Files.write(Path.of(path + ".csv"), SheetWriter.csvGerman(each.getValue()));
        }
    }

    /** The tables by file name without ending. */
    static Map<String, SheetTable> tables() {
        Map<String, SheetTable> tables = new LinkedHashMap<>();
        tables.put("call-a-places", table(PlaceList.TEMPLATE, DemoCallA.places()));
        tables.put("call-a-applicants", table(applicants(DemoCallA.places()), DemoCallA.applicants()));
        tables.put("call-b-places", table(PlaceList.TEMPLATE, DemoCallB.places()));
        tables.put("call-b-applicants", table(applicants(DemoCallB.places()), DemoCallB.applicants()));
        return tables;
    }

    static Template applicants(List<Map<String, String>> places) {
        return ApplicantList.forPlaces(
                places.stream().map(each -> each.get("code")).toList());
    }

    private static SheetTable table(Template template, List<Map<String, String>> rows) {
        return withoutBlankColumns(SheetTable.of(template, Locale.GERMAN, rows, 0));
    }

    private static SheetTable withoutBlankColumns(SheetTable table) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            if (table.rows().stream().anyMatch(row -> !row.get(column).isBlank())) kept.add(i);
        }
        return new SheetTable(
                table.name(),
                kept.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> kept.stream().map(row::get).toList())
                        .toList());
    }

    /** Cells by key, from "key=value" texts. */
    static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : cells) row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        return row;
    }

    static void wishes(Map<String, String> row, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) row.put("wish." + (i + 1), codes.get(i));
    }
}
