package org.sojourn.platform.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * A table to write into a file.
 *
 * @param name the sheet's name, at most 31 characters are used
 * @param columns what stands above, in order
 * @param rows cells in the order of the columns; a shorter row ends in blank cells
 */
public record SheetTable(String name, List<Head> columns, List<List<Cell>> rows) {
    public SheetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column to write.
     *
     * @param hidden there for the way back, not for reading
     * @param choices what a spreadsheet offers to choose from; empty for free entry
     */
    public record Head(String header, boolean hidden, List<String> choices) {
        public Head {
            choices = List.copyOf(choices);
        }

        public static Head of(String header) {
            return new Head(header, false, List.of());
        }
    }

    /**
     * The export that {@link ImportPlan#draw} finds unchanged: canonical rows under a template, in one language. A
     * repeating column is written once per suffix that some row uses; with {@code numbers} above zero also for every
     * suffix a person may want to fill in, numbered ones up to that number. Without rows this is the empty template.
     */
    public static SheetTable of(Template template, Locale locale, List<Map<String, String>> rows, int numbers) {
        List<Place> places = new ArrayList<>();
        for (Column<?> column : template.columns()) places.addAll(places(column, rows, numbers));
        List<Head> heads = places.stream()
                .map(each -> new Head(
                        each.column().headerFor(each.cellKey(), locale),
                        each.column().need() == Column.Need.VERSION,
                        each.column().parser().choices(locale)))
                .toList();
        List<List<Cell>> cells = rows.stream()
                .map(row -> places.stream().map(each -> each.cell(row, locale)).toList())
                .toList();
        return new SheetTable(template.title().in(locale), heads, cells);
    }

    private static List<Place> places(Column<?> column, List<Map<String, String>> rows, int numbers) {
        if (!column.repeats()) return List.of(new Place(column, column.key()));
        String start = column.key() + ".";
        TreeSet<String> keys =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        rows.forEach(row -> row.keySet().stream()
                .filter(each -> each.startsWith(start) && !row.get(each).isEmpty())
                .forEach(keys::add));
        if (numbers > 0) column.suffixes().offered(numbers).forEach(each -> keys.add(start + each));
        return keys.stream().map(each -> new Place(column, each)).toList();
    }

    private record Place(Column<?> column, String cellKey) {
        Cell cell(Map<String, String> row, Locale locale) {
            String canonical = row.getOrDefault(cellKey, "");
            if (canonical.isEmpty()) return Cell.EMPTY;
            return column.parser().isNumber()
                    ? Cell.number(canonical)
                    : Cell.text(column.parser().shown(canonical, locale));
        }
    }
}
