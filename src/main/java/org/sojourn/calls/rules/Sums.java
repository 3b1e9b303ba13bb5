package org.sojourn.calls.rules;

import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** The sum behind each kind of line, before weight: never below 0, never above the criterion's maximum. */
final class Sums {
    private static final int A_WHOLE = 10;

    private Sums() {}

    static Points raw(Criterion criterion, Working working) {
        return capped(uncapped(criterion, working), criterion.maximum());
    }

    private static Points uncapped(Criterion criterion, Working working) {
        if (working instanceof Working.FromGrade from) return ofGrade(from);
        if (working instanceof Working.FromBand from)
            return from.row() == null ? Points.ZERO : at(criterion, from.row().toString());
        if (working instanceof Working.FromLanguage from) return ofLanguage(criterion, from);
        if (working instanceof Working.FromLevel from)
            return from.row() == null ? Points.ZERO : at(criterion, from.row().name());
        if (working instanceof Working.NoLanguageAsked none) return none.maximum();
        if (working instanceof Working.FromEntry from) return from.entered();
        if (working instanceof Working.FromPartner from) return from.entered();
        if (working instanceof Working.FromItems from) return ofItems(from);
        if (working instanceof Working.FromYears from) return Rounding.ratio(from.each(), from.years(), 1);
        if (working instanceof Working.OnTime from) return onTime(criterion, from);
        return Points.ZERO;
    }

    private static Points ofGrade(Working.FromGrade from) {
        int better = from.worst().hundredths() - from.grade().hundredths();
        int span = from.span().tenths() * 10;
        return Rounding.ratio(from.maximum(), Math.max(0, Math.min(span, better)), span);
    }

    private static Points at(Criterion criterion, String key) {
        for (Row row : criterion.rows())
            if (row.key().equals(key)
                    || isGrade(criterion) && row.grade().toString().equals(key)) return row.points();
        return Points.ZERO;
    }

    private static boolean isGrade(Criterion criterion) {
        return criterion.kind() == CriterionKind.BANDS;
    }

    private static Points ofLanguage(Criterion criterion, Working.FromLanguage from) {
        if (criterion.kind() == CriterionKind.STEPS) return ofSteps(criterion, from);
        if (from.steps() < 0) return Points.ZERO;
        if (from.steps() >= 2 || from.reached() == CefrLevel.NATIVE) return criterion.maximum();
        return Rounding.ratio(criterion.maximum(), 2 + from.steps(), 4);
    }

    private static Points ofSteps(Criterion criterion, Working.FromLanguage from) {
        if (from.reached() == CefrLevel.NATIVE) return criterion.rows().get(0).points();
        for (Row row : criterion.rows()) if (from.steps() >= row.number()) return row.points();
        return Points.ZERO;
    }

    private static Points ofItems(Working.FromItems from) {
        Points sum = Points.ZERO;
        for (Working.Counted item : from.items())
            sum = sum.plus(Rounding.ratio(item.each(), Math.max(0, item.number().tenths()), A_WHOLE));
        return sum;
    }

    private static Points onTime(Criterion criterion, Working.OnTime from) {
        boolean inTime = from.behind().tenths() <= from.allowed() * A_WHOLE;
        return inTime ? criterion.rows().get(0).points() : Points.ZERO;
    }

    private static Points capped(Points sum, Points maximum) {
        if (sum.compareTo(Points.ZERO) < 0) return Points.ZERO;
        return sum.compareTo(maximum) > 0 ? maximum : sum;
    }
}
