package org.sojourn.platform.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The rows that could not be taken, as they were, with what is wrong beside them: to correct and hand in again. */
public final class ErrorSheet {
    private static final String TEXTS = "platform.import.errorFile.";

    private ErrorSheet() {}

    /** An XLSX file in the language given, which also names the added column: "Fehler" or "Error". */
    public static byte[] write(ImportPlan plan, ResourceBundle texts, Locale locale) {
        Map<Integer, List<RowError>> wrong = new HashMap<>();
        plan.in(RowState.ERROR).forEach(row -> wrong.put(row.number(), row.errors()));
        List<Integer> kept = keptColumns(plan.sheet());
        List<SheetTable.Head> heads = new ArrayList<>();
        kept.forEach(each -> heads.add(SheetTable.Head.of(plan.sheet().headers().get(each))));
        heads.add(SheetTable.Head.of(texts.getString(TEXTS + "column")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Sheet.Row row : plan.sheet().rows()) {
            if (!wrong.containsKey(row.number())) continue;
            List<Cell> cells = new ArrayList<>();
            kept.forEach(each -> cells.add(row.cells().get(each)));
            cells.add(Cell.text(said(wrong.get(row.number()), texts, locale)));
            rows.add(cells);
        }
        return SheetWriter.xlsx(new SheetTable(texts.getString(TEXTS + "sheet"), heads, rows));
    }

    private static List<Integer> keptColumns(Sheet sheet) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < sheet.headers().size(); i++)
            if (!HeaderMap.isOurs(sheet.headers().get(i))) kept.add(i);
        return kept;
    }

    private static String said(List<RowError> errors, ResourceBundle texts, Locale locale) {
        return errors.stream()
                .map(each -> (each.column().isEmpty() ? "" : each.column() + ": ")
                        + each.allowed().in(texts, locale))
                .collect(Collectors.joining("; "));
    }
}
