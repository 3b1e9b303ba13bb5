package org.sojourn.platform.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of one row under a template and compares them with what is here. */
final class RowReading {
    private final Template template;
    private final HeaderMap headers;
    private final Map<String, Map<String, String>> existing;

    RowReading(Template template, HeaderMap headers, Map<String, Map<String, String>> existing) {
        this.template = template;
        this.headers = headers;
        this.existing = existing;
    }

    PlannedRow read(Sheet.Row row) {
        List<RowError> errors = new ArrayList<>();
        Map<String, Parsed<?>> cells = new LinkedHashMap<>();
        if (row.surplus() > 0) errors.add(whole(row, "surplus", row.surplus()));
        for (HeaderMap.Bound each : headers.bound()) {
            Parsed<?> parsed = cell(each, row.cells().get(each.index()));
            cells.put(each.cellKey(), parsed);
            if (parsed.isRefused()) errors.add(error(row, each.cellKey(), parsed.allowed()));
        }
        RowValues values = new RowValues(row.number(), cells);
        Optional<String> key = template.key().apply(values);
        if (key.isEmpty() && errors.isEmpty()) errors.add(whole(row, "unnamed"));
        if (errors.isEmpty())
            template.check().complaints(values).forEach(each -> errors.add(error(row, each.cellKey(), each.allowed())));
        if (!errors.isEmpty())
            return new PlannedRow(row.number(), key.orElse(""), RowState.ERROR, values, List.of(), errors);
        return compared(row.number(), key.get(), values);
    }

    private static Parsed<?> cell(HeaderMap.Bound bound, Cell cell) {
        boolean needed =
                bound.column().need() == Column.Need.KEY || bound.column().need() == Column.Need.REQUIRED;
        if (!cell.isBlank()) return bound.column().parser().read(cell.clean());
        return needed && !bound.column().repeats() ? Parsed.refused("blank") : Parsed.blank();
    }

    private PlannedRow compared(int number, String key, RowValues values) {
        Map<String, String> here = existing.get(key);
        if (here == null) return new PlannedRow(number, key, RowState.NEW, values, List.of(), List.of());
        List<CellChange> changes = new ArrayList<>();
        for (HeaderMap.Bound each : headers.bound()) {
            if (each.column().need() == Column.Need.VERSION) continue;
            String before = Cell.clean(here.getOrDefault(each.cellKey(), ""));
            String after = values.canonical(each.cellKey()).orElse("");
            if (!before.equals(after))
                changes.add(new CellChange(
                        each.cellKey(),
                        each.header(),
                        before,
                        after,
                        each.column().parser()));
        }
        return new PlannedRow(number, key, state(changes, here, values), values, changes, List.of());
    }

    private RowState state(List<CellChange> changes, Map<String, String> here, RowValues values) {
        if (changes.isEmpty()) return RowState.UNCHANGED;
        boolean stale = template.version()
                .flatMap(version -> values.canonical(version.key())
                        .map(seen -> !seen.equals(here.getOrDefault(version.key(), seen))))
                .orElse(false);
        return stale ? RowState.CONFLICT : RowState.CHANGED;
    }

    /** Where to point when a key is wrong: the key column, or nowhere if keys are derived. */
    String keyColumn() {
        return template.columns().stream()
                .filter(each -> each.need() == Column.Need.KEY)
                .findFirst()
                .map(Column::key)
                .orElse("");
    }

    RowError error(Sheet.Row row, String cellKey, Message allowed) {
        HeaderMap.Bound bound = headers.of(cellKey);
        String value = bound == null ? "" : row.cells().get(bound.index()).text();
        return new RowError(row.number(), headers.header(cellKey), CsvReading.shortened(value), allowed);
    }

    private static RowError whole(Sheet.Row row, String text, Object... arguments) {
        return new RowError(row.number(), "", "", Message.of("platform.import.error." + text, arguments));
    }
}
