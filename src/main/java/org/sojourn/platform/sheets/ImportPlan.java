package org.sojourn.platform.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What importing a sheet would do, row by row. Nothing is written by making one.
 *
 * <p>The commit draws the plan again from the same bytes and the rows as they are then, inside its transaction, and goes
 * on only if the {@link #fingerprint} is the one the person agreed to; then it writes {@link #toWrite}.
 *
 * @param mappedColumns columns of the file that the template knows
 * @param ignoredColumns headers of the file that the template does not know; their cells are not read
 * @param rows every data row of the file, in its order
 * @param notes what is said about rows that are taken all the same
 */
public record ImportPlan(
        Sheet sheet,
        Template template,
        int mappedColumns,
        List<String> ignoredColumns,
        List<PlannedRow> rows,
        List<Note> notes) {
    public ImportPlan {
        ignoredColumns = List.copyOf(ignoredColumns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * The dry run and the commit: a pure function.
     *
     * @param existing what is here, by row key: the canonical text of every cell by column key ("wish.1" for a repeating
     *     column); a missing cell is a blank one
     * @throws FileRefused if a column stands twice, or a needed one is missing
     */
    public static ImportPlan draw(Sheet sheet, Template template, Map<String, Map<String, String>> existing) {
        HeaderMap headers = HeaderMap.of(sheet, template);
        RowReading reading = new RowReading(template, headers, existing);
        List<PlannedRow> rows = sheet.rows().stream().map(reading::read).toList();
        List<PlannedRow> checked = refuseDoubles(rows, sheet, reading);
        return new ImportPlan(sheet, template, headers.bound().size(), headers.ignored(), checked, List.of());
    }

    private static List<PlannedRow> refuseDoubles(List<PlannedRow> rows, Sheet sheet, RowReading reading) {
        Map<String, List<String>> numbers = new HashMap<>();
        for (PlannedRow row : rows)
            if (!row.key().isEmpty())
                numbers.computeIfAbsent(row.key(), key -> new ArrayList<>()).add("" + row.number());
        List<PlannedRow> checked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PlannedRow row = rows.get(i);
            List<String> same = numbers.getOrDefault(row.key(), List.of());
            Message said = Message.of("platform.import.error.sameKey", row.key(), same);
            Sheet.Row cells = sheet.rows().get(i);
            checked.add(same.size() < 2 ? row : wrong(row, List.of(reading.error(cells, reading.keyColumn(), said))));
        }
        return checked;
    }

    private static PlannedRow wrong(PlannedRow row, List<RowError> more) {
        List<RowError> errors = new ArrayList<>(row.errors());
        errors.addAll(more);
        return new PlannedRow(row.number(), row.key(), RowState.ERROR, row.values(), List.of(), errors);
    }

    /** The same plan with complaints that only show when several rows are looked at together, by row number. */
    public ImportPlan with(Map<Integer, List<Complaint>> complaints) {
        RowReading reading = new RowReading(template, HeaderMap.of(sheet, template), Map.of());
        Map<Integer, Sheet.Row> byNumber = new HashMap<>();
        sheet.rows().forEach(each -> byNumber.put(each.number(), each));
        List<PlannedRow> marked = rows.stream()
                .map(row -> !complaints.containsKey(row.number())
                        ? row
                        : wrong(
                                row,
                                complaints.get(row.number()).stream()
                                        .map(each -> reading.error(
                                                byNumber.get(row.number()), each.cellKey(), each.allowed()))
                                        .toList()))
                .toList();
        return new ImportPlan(sheet, template, mappedColumns, ignoredColumns, marked, notes);
    }

    /** The same plan with something to know about rows that are taken; nothing without rows. */
    public ImportPlan noting(Message said, List<Integer> about) {
        if (about.isEmpty()) return this;
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(said, about));
        return new ImportPlan(sheet, template, mappedColumns, ignoredColumns, rows, more);
    }

    public Counts counts() {
        return Counts.of(rows);
    }

    /** The rows to write: new and changed ones. */
    public List<PlannedRow> toWrite() {
        return rows.stream()
                .filter(each -> each.state() == RowState.NEW || each.state() == RowState.CHANGED)
                .toList();
    }

    public List<PlannedRow> in(RowState state) {
        return rows.stream().filter(each -> each.state() == state).toList();
    }

    public List<RowError> errors() {
        return rows.stream().flatMap(each -> each.errors().stream()).toList();
    }

    /** The same for the same file and the same effect; another effect has another one. */
    public String fingerprint() {
        StringBuilder effect = new StringBuilder(sheet.fingerprint());
        for (PlannedRow row : rows) {
            Map<String, String> befores = new LinkedHashMap<>();
            row.changes().forEach(each -> befores.put(each.cellKey(), each.before()));
            effect.append('\n').append(row.number()).append(row.state()).append(befores);
        }
        return SheetReader.fingerprint(effect.toString().getBytes(StandardCharsets.UTF_8));
    }
}
