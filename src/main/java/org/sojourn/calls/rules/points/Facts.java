package org.sojourn.calls.rules.points;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Entry;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.GradeOrder;
import org.sojourn.calls.rules.Row;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** Picks out of an applicant and a place what a criterion looks at. */
record Facts(Applicant applicant, PlaceTerms place, GradeOrder order) {
    private static final int SEMESTERS_A_YEAR = 2;

    Working working(Criterion criterion) {
        return switch (criterion.kind()) {
            case GRADE, BANDS -> applicant.grade() == null ? new Working.Missing() : grade(criterion);
            case LANGUAGE, STEPS, LEVELS -> language(criterion);
            case GIVEN -> {
                Points entered = applicant.points().get(criterion.code());
                yield entered == null ? new Working.Missing() : new Working.FromEntry(entered);
            }
            case PARTNER ->
                new Working.FromPartner(
                        place.partner(), applicant.partnerPoints().getOrDefault(place.partner(), Points.ZERO));
            case ITEMS -> items(criterion);
            case YEARLY_ITEMS -> yearly(criterion);
            case YEARS ->
                new Working.FromYears(
                        Math.max(0, applicant.semester() - 1) / SEMESTERS_A_YEAR,
                        criterion.rows().get(0).points());
            case ON_TIME -> {
                Points behind = applicant.points().get(criterion.code());
                yield behind == null
                        ? new Working.Missing()
                        : new Working.OnTime(behind, criterion.rows().get(0).number());
            }
        };
    }

    private Working grade(Criterion criterion) {
        Grade grade = applicant.grade();
        if (criterion.kind() == CriterionKind.BANDS) {
            for (Row row : criterion.rows())
                if (order.reaches(grade, row.grade())) return new Working.FromBand(grade, row.grade());
            return new Working.FromBand(grade, null);
        }
        int span = criterion.worst().hundredths() - criterion.best().hundredths();
        return new Working.FromGrade(criterion.maximum(), criterion.worst(), grade, new Points(span / 10));
    }

    private Working language(Criterion criterion) {
        if (!place.asksForLanguage()) return new Working.NoLanguageAsked(criterion.maximum());
        CefrLevel reached = applicant.languages().get(place.language());
        if (reached == null) return new Working.Missing();
        if (criterion.kind() == CriterionKind.LEVELS) {
            CefrLevel row = criterion.rows().stream()
                    .map(Row::level)
                    .filter(reached::reaches)
                    .findFirst()
                    .orElse(null);
            return new Working.FromLevel(place.language(), reached, row);
        }
        int steps = reached.ordinal() - place.level().ordinal();
        return new Working.FromLanguage(place.language(), place.level(), reached, steps);
    }

    /** Nothing entered for any item is a gap; once one is there, the others count as none. */
    private Working items(Criterion criterion) {
        if (isNothingEntered(criterion)) return new Working.Missing();
        return new Working.FromItems(counted(criterion.rows(), criterion.entries()));
    }

    private Working yearly(Criterion criterion) {
        if (isNothingEntered(criterion)) return new Working.Missing();
        List<Row> items = criterion.rows().subList(1, criterion.rows().size());
        List<Working.Year> years = new ArrayList<>();
        for (int year = 0; year < criterion.years(); year++) {
            int from = year * items.size();
            years.add(new Working.Year(
                    year + 1, counted(items, criterion.entries().subList(from, from + items.size()))));
        }
        return new Working.FromYearlyItems(criterion.rows().get(0).points(), years);
    }

    private boolean isNothingEntered(Criterion criterion) {
        return criterion.entries().stream()
                .noneMatch(entry -> applicant.points().containsKey(entry.code()));
    }

    /** @param entries one for each item, in the same order */
    private List<Working.Counted> counted(List<Row> items, List<Entry> entries) {
        List<Working.Counted> counted = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            Points number = applicant.points().getOrDefault(entries.get(at).code(), Points.ZERO);
            counted.add(new Working.Counted(
                    items.get(at).key(), number, items.get(at).points()));
        }
        return counted;
    }
}
