package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.calls.rules.points.Unmet;
import org.sojourn.partners.PlaceCard;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

class PlaceFitTest {
    private static final RuleBook RULES = RuleBook.standard();

    @Test
    void aStudentWithoutTheLanguageIsToldWhichOneAndWhichLevel() {
        PlaceFit fit = PlaceFit.of(RULES, aStudent(Map.of(), Map.of()), aPlace(null));
        assertThat(fit.fits()).isFalse();
        assertThat(fit.first().orElseThrow().code()).isEqualTo(Unmet.Code.LANGUAGE_MISSING);
        assertThat(fit.first().orElseThrow().threshold()).isEqualTo("en B2");
    }

    @Test
    void aMinimumMayStillBeReachedWhileTheOfficeHasNotGivenItsPoints() {
        Map<String, CefrLevel> english = Map.of("en", CefrLevel.C1);
        PlaceFit before = PlaceFit.of(RULES, aStudent(english, Map.of()), aPlace(new Points(700)));
        assertThat(before.unmet()).extracting(Unmet::code).containsExactly(Unmet.Code.MINIMUM_POINTS);
        assertThat(before.fits()).isTrue();
        Map<String, Points> given =
                Map.of("MOTIVATION", Points.ZERO, "ENGAGEMENT", Points.ZERO, "PROGRESS", Points.ZERO);
        PlaceFit after = PlaceFit.of(RULES, aStudent(english, given), aPlace(new Points(700)));
        assertThat(after.fits()).isFalse();
    }

    @Test
    void theBaseLeavesOutWhatDependsOnThePlace() {
        Applicant student = aStudent(Map.of("en", CefrLevel.NATIVE), Map.of("MOTIVATION", new Points(150)));
        assertThat(PlaceFit.base(RULES, student)).isEqualTo(new Points(345 + 150));
    }

    private static Applicant aStudent(Map<String, CefrLevel> languages, Map<String, Points> given) {
        return new Applicant(Programme.MEDICINE, 6, new Grade(170), languages, given, Map.of());
    }

    private static PlaceCard aPlace(Points minimum) {
        return new PlaceCard(
                1,
                0,
                "KCL-W",
                1,
                "KCL",
                "King’s College London",
                "King’s",
                1,
                new AcademicYear(2027),
                Direction.OUTGOING,
                PlaceKind.SEMESTER,
                Programme.MEDICINE,
                Term.WINTER,
                16,
                1,
                null,
                "en",
                CefrLevel.B2,
                minimum,
                false);
    }
}
