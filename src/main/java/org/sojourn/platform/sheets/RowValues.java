package org.sojourn.platform.sheets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values of one row, by column. Blank and absent cells have no value. */
public final class RowValues {
    private final int number;
    private final Map<String, Parsed<?>> cells;

    RowValues(int number, Map<String, Parsed<?>> cells) {
        this.number = number;
        this.cells = cells;
    }

    /** The row's number as the spreadsheet shows it. */
    public int number() {
        return number;
    }

    @SuppressWarnings("unchecked")
    public <T> Optional<T> value(Column<T> column) {
        Parsed<?> cell = cells.get(column.key());
        return cell == null ? Optional.empty() : Optional.ofNullable((T) cell.value());
    }

    /** The value of a required column in a row without errors. */
    public <T> T need(Column<T> column) {
        return value(column).orElseThrow(() -> new IllegalStateException("row " + number + " has no " + column.key()));
    }

    /** The values of a repeating column by suffix, in the order of the template: ranks ascending. */
    @SuppressWarnings("unchecked")
    public <T> Map<String, T> values(Column<T> repeating) {
        Map<String, T> found = new LinkedHashMap<>();
        String start = repeating.key() + ".";
        cells.forEach((key, cell) -> {
            if (key.startsWith(start) && cell.value() != null)
                found.put(key.substring(start.length()), (T) cell.value());
        });
        return Collections.unmodifiableMap(found);
    }

    /** The canonical text of a cell that is not blank. */
    public Optional<String> canonical(String cellKey) {
        Parsed<?> cell = cells.get(cellKey);
        return cell == null || cell.canonical().isEmpty() ? Optional.empty() : Optional.of(cell.canonical());
    }

    /** The canonical texts of all cells whose columns the file has, blank ones as empty texts. */
    public Map<String, String> canonical() {
        Map<String, String> texts = new LinkedHashMap<>();
        cells.forEach((key, cell) -> texts.put(key, cell.canonical()));
        return Collections.unmodifiableMap(texts);
    }
}
