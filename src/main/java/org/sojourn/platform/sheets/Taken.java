package org.sojourn.platform.sheets;

import java.util.ArrayList;
import java.util.List;

/** A sheet while it is being read: the first row that is not blank is the header, blank rows fall away. */
final class Taken {
    private final String fileName;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private List<String> headers;
    private String name = "";

    Taken(String fileName) {
        this.fileName = fileName;
    }

    void named(String sheetName) {
        name = sheetName;
    }

    /** Takes a row; {@code torn} says that content right of the headers means a row that fell apart. */
    void row(int number, List<Cell> cells, boolean torn) {
        if (cells.stream().allMatch(Cell::isBlank)) return;
        if (headers == null) header(cells);
        else data(number, cells, torn);
    }

    private void header(List<Cell> cells) {
        headers = new ArrayList<>(cells.stream().map(Cell::text).toList());
        while (headers.get(headers.size() - 1).isBlank()) headers.remove(headers.size() - 1);
        if (headers.size() > Sheet.MOST_COLUMNS) throw Refusal.TOO_MANY_COLUMNS.with(Sheet.MOST_COLUMNS);
    }

    private void data(int number, List<Cell> cells, boolean torn) {
        if (rows.size() == Sheet.MOST_ROWS) throw Refusal.TOO_MANY_ROWS.with(Sheet.MOST_ROWS);
        int width = headers.size();
        List<Cell> kept = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (kept.size() < width) kept.add(Cell.EMPTY);
        int surplus = torn && cells.size() > width
                ? (int) cells.subList(width, cells.size()).stream()
                        .filter(each -> !each.isBlank())
                        .count()
                : 0;
        rows.add(new Sheet.Row(number, kept, surplus));
    }

    /** The header above a column, or its letters where there is none. */
    String column(int index) {
        if (headers != null && index < headers.size() && !headers.get(index).isBlank()) return headers.get(index);
        String letters = "";
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) letters = (char) ('A' + (rest - 1) % 26) + letters;
        return letters;
    }

    Sheet sheet(String fingerprint) {
        if (headers == null || rows.isEmpty()) throw Refusal.EMPTY.with();
        return new Sheet(fileName, name, fingerprint, headers, rows);
    }
}
