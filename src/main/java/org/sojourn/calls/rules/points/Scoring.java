package org.sojourn.calls.rules.points;

import java.util.List;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.GradeOrder;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.TieBreak;
import org.sojourn.vocabulary.Points;

/** Works out points from facts. */
public final class Scoring {
    private Scoring() {}

    /** The sheet for this applicant at this place; the book must be free of flaws. */
    public static ScoreSheet score(RuleBook book, Applicant applicant, PlaceTerms place) {
        GradeOrder order = book.eligibility().gradeOrder();
        List<ScoreLine> lines = book.criteria().stream()
                .map(criterion -> line(criterion, new Facts(applicant, place, order)))
                .toList();
        return new ScoreSheet(lines, lines.stream().map(ScoreLine::points).reduce(Points.ZERO, Points::plus));
    }

    /**
     * One value for each tie-break of the book, higher goes first: the semester, or a criterion's tenths as they count;
     * where its weight is 0, as they are before weight.
     */
    public static List<Integer> tieBreaks(RuleBook book, ScoreSheet sheet, Applicant applicant) {
        return book.tieBreaks().stream()
                .map(tie -> tie.kind() == TieBreak.Kind.SEMESTER
                        ? applicant.semester()
                        : compared(sheet.line(tie.criterion())).tenths())
                .toList();
    }

    private static Points compared(ScoreLine line) {
        return line.weightPercent() == 0 ? line.raw() : line.points();
    }

    private static ScoreLine line(Criterion criterion, Facts facts) {
        Working working = facts.working(criterion);
        Points sum = Sums.sum(criterion, working);
        Points raw = Sums.capped(sum, criterion.maximum());
        return new ScoreLine(
                criterion.code(),
                criterion.kind(),
                sum,
                raw,
                criterion.weightPercent(),
                criterion.weighted(raw),
                criterion.weighted(criterion.maximum()),
                working);
    }
}
