package org.sojourn.calls.rules;

import java.util.List;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** Works out points from facts. */
public final class Scoring {
    private static final Grade WORST = new Grade(400);
    private static final Points SPAN = new Points(30);

    private Scoring() {}

    /** The sheet for this applicant at this place; the book must be free of flaws. */
    public static ScoreSheet score(RuleBook book, Applicant applicant, PlaceTerms place) {
        List<ScoreLine> lines =
                book.criteria().stream().map(c -> line(c, applicant, place)).toList();
        return new ScoreSheet(lines, lines.stream().map(ScoreLine::points).reduce(Points.ZERO, Points::plus));
    }

    /** One value for each tie-break of the book, higher goes first: a criterion's counted tenths, or the semester. */
    public static List<Integer> tieBreaks(RuleBook book, ScoreSheet sheet, Applicant applicant) {
        return book.tieBreaks().stream()
                .map(tie -> tie.kind() == TieBreak.Kind.SEMESTER
                        ? applicant.semester()
                        : sheet.line(tie.criterion()).points().tenths())
                .toList();
    }

    private static ScoreLine line(Criterion criterion, Applicant applicant, PlaceTerms place) {
        Working working = working(criterion, applicant, place);
        Points raw = raw(criterion.maximum(), working);
        return new ScoreLine(
                criterion.code(),
                criterion.kind(),
                raw,
                criterion.weightPercent(),
                criterion.weighted(raw),
                criterion.weighted(criterion.maximum()),
                working);
    }

    private static Working working(Criterion criterion, Applicant applicant, PlaceTerms place) {
        return switch (criterion.kind()) {
            case GRADE ->
                applicant.grade() == null
                        ? new Working.Missing()
                        : new Working.FromGrade(criterion.maximum(), WORST, applicant.grade(), SPAN);
            case LANGUAGE -> language(criterion, applicant, place);
            case GIVEN -> {
                Points entered = applicant.points().get(criterion.code());
                yield entered == null ? new Working.Missing() : new Working.FromEntry(entered);
            }
            case PARTNER ->
                new Working.FromPartner(
                        place.partner(), applicant.partnerPoints().getOrDefault(place.partner(), Points.ZERO));
        };
    }

    private static Working language(Criterion criterion, Applicant applicant, PlaceTerms place) {
        if (!place.asksForLanguage()) return new Working.NoLanguageAsked(criterion.maximum());
        CefrLevel reached = applicant.languages().get(place.language());
        if (reached == null) return new Working.Missing();
        int steps = reached.ordinal() - place.level().ordinal();
        return new Working.FromLanguage(place.language(), place.level(), reached, steps);
    }

    private static Points raw(Points maximum, Working working) {
        if (working instanceof Working.FromGrade from) return ofGrade(maximum, from.grade());
        if (working instanceof Working.FromLanguage from) return ofLanguage(maximum, from);
        if (working instanceof Working.NoLanguageAsked) return maximum;
        if (working instanceof Working.FromEntry from) return capped(from.entered(), maximum);
        if (working instanceof Working.FromPartner from) return capped(from.entered(), maximum);
        return Points.ZERO;
    }

    private static Points ofGrade(Points maximum, Grade grade) {
        int better = WORST.hundredths() - grade.hundredths();
        int span = SPAN.tenths() * 10;
        return Rounding.ratio(maximum, Math.max(0, Math.min(span, better)), span);
    }

    private static Points ofLanguage(Points maximum, Working.FromLanguage from) {
        if (from.steps() < 0) return Points.ZERO;
        if (from.steps() >= 2 || from.reached() == CefrLevel.NATIVE) return maximum;
        return Rounding.ratio(maximum, 2 + from.steps(), 4);
    }

    private static Points capped(Points entered, Points maximum) {
        if (entered.compareTo(Points.ZERO) < 0) return Points.ZERO;
        return entered.compareTo(maximum) > 0 ? maximum : entered;
    }
}
