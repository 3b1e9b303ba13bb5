package org.sojourn.calls.rules.points;

import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.Row;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** The sum behind each kind of line, before weight: never below 0, never above the criterion's maximum. */
final class Sums {
    private static final int A_WHOLE = 10;

    private Sums() {}

    /** As the kind gives them, which may be more than the maximum, or less than nothing where points are entered. */
    static Points sum(Criterion criterion, Working working) {
        if (working instanceof Working.FromGrade from) return ofGrade(from);
        if (working instanceof Working.FromBand from)
            return from.row() == null ? Points.ZERO : at(criterion, from.row());
        if (working instanceof Working.FromLanguage from) return ofLanguage(criterion, from);
        if (working instanceof Working.FromLevel from)
            return from.row() == null ? Points.ZERO : at(criterion, from.row().name());
        if (working instanceof Working.NoLanguageAsked none) return none.maximum();
        if (working instanceof Working.FromEntry from) return from.entered();
        if (working instanceof Working.FromPartner from) return from.entered();
        if (working instanceof Working.FromItems from)
            return from.items().stream().map(Working.Counted::points).reduce(Points.ZERO, Points::plus);
        if (working instanceof Working.FromYearlyItems from)
            return from.years().stream().map(from::points).reduce(Points.ZERO, Points::plus);
        if (working instanceof Working.FromYears from) return from.each().times(from.years(), 1);
        if (working instanceof Working.OnTime from) return onTime(criterion, from);
        return Points.ZERO;
    }

    private static Points ofGrade(Working.FromGrade from) {
        int better = from.worst().hundredths() - from.grade().hundredths();
        int span = from.span().tenths() * 10;
        return from.maximum().times(Math.max(0, Math.min(span, better)), span);
    }

    private static Points at(Criterion criterion, String key) {
        return criterion.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static Points at(Criterion criterion, Grade reached) {
        return criterion.rows().stream()
                .filter(row -> row.grade().equals(reached))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static Points ofLanguage(Criterion criterion, Working.FromLanguage from) {
        if (criterion.kind() == CriterionKind.STEPS) return ofSteps(criterion, from);
        if (from.steps() < 0) return Points.ZERO;
        if (from.reached() == CefrLevel.NATIVE) return criterion.maximum();
        return criterion.maximum().times(Math.min(2 + from.steps(), 4), 4);
    }

    private static Points ofSteps(Criterion criterion, Working.FromLanguage from) {
        if (from.reached() == CefrLevel.NATIVE) return criterion.rows().get(0).points();
        for (Row row : criterion.rows()) if (from.steps() >= row.number()) return row.points();
        return Points.ZERO;
    }

    private static Points onTime(Criterion criterion, Working.OnTime from) {
        boolean inTime = from.behind().tenths() <= from.allowed() * A_WHOLE;
        return inTime ? criterion.rows().get(0).points() : Points.ZERO;
    }

    /** Between 0 and the maximum. */
    static Points capped(Points sum, Points maximum) {
        if (sum.compareTo(Points.ZERO) < 0) return Points.ZERO;
        return sum.compareTo(maximum) > 0 ? maximum : sum;
    }
}
