package org.sojourn.calls.rules.points;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.WhenMissing;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Term;

/** Who may apply for a place. */
public final class Eligibility {
    private static final String GRADE = "GRADE";

    private Eligibility() {}

    /** Every rule the applicant does not meet at this place; empty = she may apply. */
    public static List<Unmet> check(RuleBook book, Applicant applicant, PlaceTerms place) {
        List<Unmet> unmet = new ArrayList<>();
        programme(applicant, place, unmet);
        semester(book, applicant, place, unmet);
        language(applicant, place, unmet);
        gradeLimit(book, applicant, unmet);
        values(book, applicant, place, unmet);
        minimum(book, applicant, place, unmet);
        return List.copyOf(unmet);
    }

    private static void programme(Applicant applicant, PlaceTerms place, List<Unmet> unmet) {
        if (place.programme() == null || place.programme() == applicant.programme()) return;
        unmet.add(new Unmet(
                Unmet.Code.PROGRAMME,
                applicant.programme().name(),
                place.programme().name()));
    }

    private static void semester(RuleBook book, Applicant applicant, PlaceTerms place, List<Unmet> unmet) {
        EligibilityRules rules = book.eligibility();
        int first = rules.minimumSemester();
        int last = rules.latestSemester();
        int summer = rules.latestForSummer();
        int semester = applicant.semester();
        if (semester < first) unmet.add(semester(Unmet.Code.SEMESTER, semester, first));
        else if (last != 0 && semester > last) unmet.add(semester(Unmet.Code.SEMESTER_LATE, semester, last));
        else if (place.term() == Term.SUMMER && summer != 0 && semester > summer)
            unmet.add(semester(Unmet.Code.SEMESTER_LATE_FOR_SUMMER, semester, summer));
    }

    private static Unmet semester(Unmet.Code code, int semester, int asked) {
        return new Unmet(code, Integer.toString(semester), Integer.toString(asked));
    }

    private static void language(Applicant applicant, PlaceTerms place, List<Unmet> unmet) {
        if (!place.asksForLanguage()) return;
        String asked = place.language() + " " + place.level();
        CefrLevel reached = applicant.languages().get(place.language());
        if (reached == null) unmet.add(new Unmet(Unmet.Code.LANGUAGE_MISSING, "", asked));
        else if (!reached.reaches(place.level()))
            unmet.add(new Unmet(Unmet.Code.LANGUAGE_LEVEL, place.language() + " " + reached, asked));
    }

    private static void gradeLimit(RuleBook book, Applicant applicant, List<Unmet> unmet) {
        Grade limit = book.eligibility().gradeLimit();
        Grade grade = applicant.grade();
        if (limit == null || grade == null) return;
        if (!book.eligibility().gradeOrder().reaches(grade, limit))
            unmet.add(new Unmet(Unmet.Code.GRADE_LIMIT, grade.toString(), limit.toString()));
    }

    /** Values without which nobody may apply; a grade limit needs a grade. */
    private static void values(RuleBook book, Applicant applicant, PlaceTerms place, List<Unmet> unmet) {
        if (book.eligibility().gradeLimit() != null && applicant.grade() == null)
            unmet.add(new Unmet(Unmet.Code.VALUE_MISSING, "", GRADE));
        for (ScoreLine line : Scoring.score(book, applicant, place).lines()) {
            boolean asked = book.criterion(line.code()).orElseThrow().whenMissing() == WhenMissing.INELIGIBLE;
            Unmet missing = new Unmet(Unmet.Code.VALUE_MISSING, "", line.code());
            if (asked && line.missing() && !unmet.contains(missing)) unmet.add(missing);
        }
    }

    private static void minimum(RuleBook book, Applicant applicant, PlaceTerms place, List<Unmet> unmet) {
        Points asked =
                place.minimum() != null ? place.minimum() : book.eligibility().minimumPoints();
        if (asked == null) return;
        Points total = Scoring.score(book, applicant, place).total();
        if (total.compareTo(asked) < 0)
            unmet.add(new Unmet(Unmet.Code.MINIMUM_POINTS, total.toString(), asked.toString()));
    }
}
