package org.sojourn.calls.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.sojourn.vocabulary.Points;

/**
 * One source of points.
 *
 * @param code capital letters, digits and underscores; unique in a book
 * @param kind how the points come about
 * @param maximum the most it can give before weight
 * @param weightPercent 100 = as it is; 0 = it only decides between equals
 * @param whenMissing what happens when its value is not there
 * @param rows its table, see {@link CriterionKind}
 */
public record Criterion(
        String code, CriterionKind kind, Points maximum, int weightPercent, WhenMissing whenMissing, List<Row> rows) {
    private static final List<String> USUAL_GRADES = List.of("1.0", "4.0");

    public Criterion {
        rows = kind == CriterionKind.GRADE
                        && rows.stream().map(Row::key).toList().equals(USUAL_GRADES)
                ? List.of()
                : List.copyOf(rows);
    }

    /** A criterion without a table that gives 0 when its value is missing. */
    public Criterion(String code, CriterionKind kind, Points maximum, int weightPercent) {
        this(code, kind, maximum, weightPercent, WhenMissing.ZERO, List.of());
    }

    /** A criterion that counts as it is. */
    public static Criterion of(String code, CriterionKind kind, int maximum, Row... rows) {
        return new Criterion(code, kind, new Points(maximum * 10), 100, WhenMissing.ZERO, List.of(rows));
    }

    public Criterion weighing(int percent) {
        return new Criterion(code, kind, maximum, percent, whenMissing, rows);
    }

    public Criterion whenMissing(WhenMissing other) {
        return new Criterion(code, kind, maximum, weightPercent, other, rows);
    }

    /** The best grade, which gives the maximum; for {@link CriterionKind#GRADE}. */
    public Grade best() {
        return rows.isEmpty() ? new Grade(100) : rows.get(0).grade();
    }

    /** The grade from which on there is nothing; for {@link CriterionKind#GRADE}. */
    public Grade worst() {
        return rows.isEmpty() ? new Grade(400) : rows.get(1).grade();
    }

    /** What the office enters for an applicant so that this criterion can count. */
    public List<Entry> entries() {
        return switch (kind) {
            case GIVEN -> List.of(new Entry(code, false, maximum));
            case ON_TIME -> List.of(new Entry(code, true, Entry.MOST_COUNTED));
            case ITEMS ->
                rows.stream()
                        .map(row -> new Entry(entryCode(row), true, Entry.MOST_COUNTED))
                        .toList();
            case YEARLY_ITEMS ->
                IntStream.rangeClosed(1, years())
                        .mapToObj(year -> rows.stream().skip(1).map(row -> entry(year, row)))
                        .flatMap(entries -> entries)
                        .toList();
            default -> List.of();
        };
    }

    String entryCode(Row item) {
        return code + "_" + item.key();
    }

    private Entry entry(int year, Row item) {
        return new Entry(code + "_" + year + "_" + item.key(), true, Entry.MOST_COUNTED);
    }

    /** How many years count; for {@link CriterionKind#YEARLY_ITEMS}. */
    public int years() {
        int each = rows.isEmpty() ? 0 : rows.get(0).points().tenths();
        return each <= 0 ? 0 : (maximum.tenths() + each - 1) / each;
    }

    /** Points after weight, half up to a tenth. */
    public Points weighted(Points raw) {
        return raw.times(weightPercent, 100);
    }
}
