package org.sojourn.calls.rules;

import java.util.List;
import org.sojourn.calls.rules.Flaw.Code;
import org.sojourn.vocabulary.Points;

/** Looks at a criterion's table. */
final class RowInspection {
    /** Grades a whole number of tenths apart, so that the sum can be written out with one decimal. */
    private static final int TENTH = 10;

    private static final int LONGEST_ENTRY = 40;
    private static final int MOST_YEARS = 9;

    private RowInspection() {}

    /** The first thing wrong with the table, or null. */
    static Code flaw(Criterion criterion, GradeOrder order) {
        List<Row> rows = criterion.rows();
        if (!fits(criterion.kind(), rows.size())) return Code.ROWS_MISSING;
        try {
            for (Row row : rows)
                if (!Row.legible(row.key()) || row.points().compareTo(Points.ZERO) < 0) return Code.ROW_UNREADABLE;
            for (int at = 1; at < rows.size(); at++)
                if (!inOrder(criterion.kind(), order, rows, at)) return Code.ROWS_OUT_OF_ORDER;
            return alone(criterion, rows);
        } catch (IllegalArgumentException unreadable) {
            return Code.ROW_UNREADABLE;
        }
    }

    private static boolean fits(CriterionKind kind, int rows) {
        return switch (kind) {
            case LANGUAGE, GIVEN, PARTNER -> rows == 0;
            case GRADE -> rows == 0 || rows == 2;
            case BANDS, STEPS, LEVELS, ITEMS -> rows > 0;
            case YEARS, ON_TIME -> rows == 1;
            case YEARLY_ITEMS -> rows > 1;
        };
    }

    private static boolean inOrder(CriterionKind kind, GradeOrder order, List<Row> rows, int at) {
        Row before = rows.get(at - 1);
        Row row = rows.get(at);
        return switch (kind) {
            case GRADE -> before.grade().hundredths() < row.grade().hundredths();
            case BANDS ->
                order.reaches(before.grade(), row.grade()) && !before.grade().equals(row.grade());
            case STEPS -> before.number() > row.number();
            case LEVELS -> before.level().compareTo(row.level()) > 0;
            default -> rows.stream().filter(r -> r.key().equals(row.key())).count() == 1;
        };
    }

    private static Code yearly(Criterion criterion) {
        boolean year = criterion.rows().get(0).key().equals("YEAR");
        boolean counted = criterion.years() >= 1 && criterion.years() <= MOST_YEARS;
        if (!year || !counted) return Code.ROW_UNREADABLE;
        boolean tooLong =
                criterion.entries().stream().anyMatch(entry -> entry.code().length() > LONGEST_ENTRY);
        return tooLong ? Code.ITEM_TOO_LONG : null;
    }

    /** What a row must be by itself. */
    private static Code alone(Criterion criterion, List<Row> rows) {
        for (Row row : rows)
            switch (criterion.kind()) {
                case GRADE, BANDS -> row.grade();
                case STEPS -> row.number();
                case LEVELS -> row.level();
                case ON_TIME -> {
                    if (row.number() < 0) return Code.ROW_UNREADABLE;
                }
                case ITEMS, YEARLY_ITEMS -> {
                    if (criterion.entryCode(row).length() > LONGEST_ENTRY) return Code.ITEM_TOO_LONG;
                    if (!RuleBookInspection.legible(row.key())) return Code.ROW_UNREADABLE;
                }
                default -> {}
            }
        if (criterion.kind() == CriterionKind.YEARLY_ITEMS) return yearly(criterion);
        boolean uneven = criterion.kind() == CriterionKind.GRADE
                && (criterion.worst().hundredths() - criterion.best().hundredths()) % TENTH != 0;
        return uneven ? Code.ROW_UNREADABLE : null;
    }
}
