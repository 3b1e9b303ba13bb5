package org.sojourn.calls.rules.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

class EligibilityTest {
    private final RuleBook book = RuleBook.standard();

    private List<Unmet> unmet(Applicant applicant) {
        return Eligibility.check(book, applicant, Sample.KINGS);
    }

    @Test
    void whoMeetsEveryRuleMayApply() {
        assertThat(unmet(Sample.anApplicant())).isEmpty();
    }

    @Test
    void aPlaceForAnotherProgrammeIsRefusedWithBothNames() {
        assertThat(unmet(Sample.studying(Programme.DENTISTRY, 6)))
                .containsExactly(new Unmet(Unmet.Code.PROGRAMME, "DENTISTRY", "MEDICINE"));
    }

    @Test
    void aPlaceForAnyProgrammeAsksForNone() {
        PlaceTerms open = new PlaceTerms("KCL", null, "en", CefrLevel.B2, null);
        assertThat(Eligibility.check(book, Sample.studying(Programme.DENTISTRY, 6), open))
                .isEmpty();
    }

    @Test
    void aSemesterTooEarlyIsRefusedWithBothNumbers() {
        assertThat(unmet(Sample.studying(Programme.MEDICINE, 4)))
                .containsExactly(new Unmet(Unmet.Code.SEMESTER, "4", "5"));
        assertThat(unmet(Sample.studying(Programme.MEDICINE, 5))).isEmpty();
    }

    @Test
    void theLastSemesterMayApplyAndTheNextIsTooLateWithBothNumbers() {
        RuleBook years = ending(12, 0);
        assertThat(Eligibility.check(years, Sample.studying(Programme.MEDICINE, 12), Sample.KINGS))
                .isEmpty();
        assertThat(Eligibility.check(years, Sample.studying(Programme.MEDICINE, 13), Sample.KINGS))
                .containsExactly(new Unmet(Unmet.Code.SEMESTER_LATE, "13", "12"));
    }

    @Test
    void aSummerStayMayAskForAnEarlierSemesterThanAWinterStay() {
        RuleBook years = ending(12, 10);
        Applicant sixthYear = Sample.studying(Programme.MEDICINE, 11);

        assertThat(Eligibility.check(years, sixthYear, at(Term.WINTER))).isEmpty();
        assertThat(Eligibility.check(years, sixthYear, at(Term.SUMMER)))
                .containsExactly(new Unmet(Unmet.Code.SEMESTER_LATE_FOR_SUMMER, "11", "10"));
        assertThat(Eligibility.check(years, Sample.studying(Programme.MEDICINE, 10), at(Term.SUMMER)))
                .isEmpty();
        assertThat(Eligibility.check(years, Sample.studying(Programme.MEDICINE, 13), at(Term.SUMMER)))
                .as("told once, by the rule that holds everywhere")
                .containsExactly(new Unmet(Unmet.Code.SEMESTER_LATE, "13", "12"));
        assertThat(Eligibility.check(ending(0, 0), Sample.studying(Programme.MEDICINE, 30), at(Term.SUMMER)))
                .as("without a last semester nobody is too late")
                .isEmpty();
    }

    private RuleBook ending(int latest, int summer) {
        return new RuleBook(
                book.eligibility().until(latest, summer), book.criteria(), book.tieBreaks(), book.lottery());
    }

    private static PlaceTerms at(Term term) {
        return new PlaceTerms("KCL", Programme.MEDICINE, term, "en", CefrLevel.B2, null);
    }

    @Test
    void aStudentWithoutTheLanguageIsRefusedWithAReason() {
        assertThat(unmet(Sample.speaking(Map.of("fr", CefrLevel.C2))))
                .containsExactly(new Unmet(Unmet.Code.LANGUAGE_MISSING, "", "en B2"));
    }

    @Test
    void aLevelTooLowIsRefusedWithBothLevels() {
        assertThat(unmet(Sample.speaking(Map.of("en", CefrLevel.B1))))
                .containsExactly(new Unmet(Unmet.Code.LANGUAGE_LEVEL, "en B1", "en B2"));
    }

    @Test
    void theMinimumOfThePlaceGoesBeforeTheDefaultOfTheBook() {
        RuleBook strict = new RuleBook(
                new EligibilityRules(5, new Points(765)), book.criteria(), book.tieBreaks(), book.lottery());
        assertThat(Eligibility.check(strict, Sample.anApplicant(), Sample.KINGS))
                .as("76.5 points reach a minimum of 76.5")
                .isEmpty();
        PlaceTerms higher = new PlaceTerms("KCL", null, "en", CefrLevel.B2, new Points(766));
        assertThat(Eligibility.check(strict, Sample.anApplicant(), higher))
                .containsExactly(new Unmet(Unmet.Code.MINIMUM_POINTS, "76.5", "76.6"));
        PlaceTerms lower = new PlaceTerms("KCL", null, "en", CefrLevel.B2, Points.ZERO);
        assertThat(Eligibility.check(strict, Sample.graded(new Grade(400)), lower))
                .isEmpty();
    }

    @Test
    void everyRuleNotMetIsNamedNotOnlyTheFirst() {
        Applicant early = new Applicant(Programme.DENTISTRY, 2, null, Map.of(), Map.of(), Map.of());
        PlaceTerms place = new PlaceTerms("KCL", Programme.MEDICINE, "en", CefrLevel.B2, new Points(100));
        assertThat(Eligibility.check(book, early, place))
                .extracting(Unmet::code)
                .containsExactly(
                        Unmet.Code.PROGRAMME,
                        Unmet.Code.SEMESTER,
                        Unmet.Code.LANGUAGE_MISSING,
                        Unmet.Code.MINIMUM_POINTS);
    }
}
