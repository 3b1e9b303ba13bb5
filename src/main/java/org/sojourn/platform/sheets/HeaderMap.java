package org.sojourn.platform.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which column of a file is which column of a template. */
final class HeaderMap {
    /** Our own error file adds these; handed in again they are no surprise to anybody. */
    private static final Set<String> OURS = Set.of("fehler", "error");

    /** A column of the file that the template knows. */
    record Bound(int index, String header, String cellKey, Column<?> column) {}

    private final List<Bound> bound = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Map<String, Bound> byKey = new HashMap<>();

    /** Maps the headers. Refuses the file when one column stands twice, or a needed one is missing. */
    static HeaderMap of(Sheet sheet, Template template) {
        HeaderMap map = new HeaderMap();
        for (int i = 0; i < sheet.headers().size(); i++)
            map.bind(i, sheet.headers().get(i), template);
        map.refuseWhatIsMissing(template);
        map.bound.sort(Comparator.comparingInt(
                        (Bound each) -> template.columns().indexOf(each.column()))
                .thenComparing(
                        Bound::cellKey, Comparator.comparingInt(String::length).thenComparing(each -> each)));
        return map;
    }

    private void bind(int index, String header, Template template) {
        if (header.isBlank()) return;
        String written = Cell.clean(header);
        for (Column<?> column : template.columns()) {
            String key = column.keyFor(written).orElse(null);
            if (key == null) continue;
            Bound found = new Bound(index, written, key, column);
            Bound before = byKey.put(key, found);
            if (before != null) throw Refusal.SAME_COLUMN_TWICE.with(before.header(), written);
            bound.add(found);
            return;
        }
        if (!isOurs(written)) ignored.add(written);
    }

    static boolean isOurs(String header) {
        return OURS.contains(Cell.clean(header).toLowerCase(Locale.ROOT));
    }

    private void refuseWhatIsMissing(Template template) {
        List<Column<?>> needed = template.columns().stream()
                .filter(each -> each.need() == Column.Need.KEY || each.need() == Column.Need.REQUIRED)
                .toList();
        List<Column<?>> missing = needed.stream()
                .filter(each -> bound.stream().noneMatch(one -> one.column() == each))
                .toList();
        if (bound.isEmpty() || missing.size() * 2 > needed.size()) throw Refusal.WRONG_TEMPLATE.with(template.title());
        missing.stream()
                .filter(each -> each.need() == Column.Need.KEY)
                .findFirst()
                .ifPresent(each -> {
                    throw Refusal.MISSING_KEY_COLUMN.with(each.header());
                });
        if (!missing.isEmpty())
            throw Refusal.MISSING_COLUMNS.with(missing.stream()
                    .map(each -> new Label(
                            each.header().german().replace("*", "1"),
                            each.header().english().replace("*", "1")))
                    .toList());
    }

    List<Bound> bound() {
        return bound;
    }

    List<String> ignored() {
        return ignored;
    }

    /** The header in the file, or an empty text if the file has no such column. */
    String header(String cellKey) {
        return byKey.containsKey(cellKey) ? byKey.get(cellKey).header() : "";
    }

    Bound of(String cellKey) {
        return byKey.get(cellKey);
    }
}
