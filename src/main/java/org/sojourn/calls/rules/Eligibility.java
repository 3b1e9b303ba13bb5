package org.sojourn.calls.rules;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** Who may apply for a place. */
public final class Eligibility {
    private Eligibility() {}

    /** Every rule the applicant does not meet at this place; empty = she may apply. */
    public static List<Unmet> check(RuleBook book, Applicant applicant, PlaceTerms place) {
        List<Unmet> unmet = new ArrayList<>();
        programme(applicant, place, unmet);
        semester(book, applicant, unmet);
        language(applicant, place, unmet);
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

    private static void semester(RuleBook book, Applicant applicant, List<Unmet> unmet) {
        int asked = book.eligibility().minimumSemester();
        if (applicant.semester() >= asked) return;
        unmet.add(new Unmet(Unmet.Code.SEMESTER, Integer.toString(applicant.semester()), Integer.toString(asked)));
    }

    private static void language(Applicant applicant, PlaceTerms place, List<Unmet> unmet) {
        if (!place.asksForLanguage()) return;
        String asked = place.language() + " " + place.level();
        CefrLevel reached = applicant.languages().get(place.language());
        if (reached == null) unmet.add(new Unmet(Unmet.Code.LANGUAGE_MISSING, "", asked));
        else if (!reached.reaches(place.level()))
            unmet.add(new Unmet(Unmet.Code.LANGUAGE_LEVEL, place.language() + " " + reached, asked));
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
