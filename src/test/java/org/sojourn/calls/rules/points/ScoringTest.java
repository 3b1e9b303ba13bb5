package org.sojourn.calls.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.Row;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

class ScoringTest {
    private final RuleBook book = RuleBook.standard();

    private ScoreLine line(String code, Applicant applicant) {
        return Scoring.score(book, applicant, Sample.KINGS).line(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0,45.0",
        "1.5,37.5",
        "1.7,34.5",
        "2.0,30.0",
        "2.5,22.5",
        "3.0,15.0",
        "4.0,0.0",
        "5.0,0.0",
        "0.7,45.0",
        "1.33,40.1",
        "1.01,44.9",
        "3.99,0.2",
        "2.3,25.5"
    })
    void aGradeGivesThePointsOfTheTable(String grade, String points) {
        assertThat(line("GRADE", Sample.graded(Grade.parse(grade))).points()).isEqualTo(Points.parse(points));
    }

    @Test
    void theGradeLineCarriesTheSumToWriteOut() {
        ScoreLine line = line("GRADE", Sample.anApplicant());
        Working.FromGrade sum = (Working.FromGrade) line.working();
        assertThat("%s x (%s - %s) / %s = %s"
                        .formatted(sum.maximum(), sum.worst(), sum.grade(), sum.span(), line.raw()))
                .isEqualTo("45.0 x (4.0 - 1.7) / 3.0 = 34.5");
    }

    @ParameterizedTest
    @CsvSource({"B2,10.0", "C1,15.0", "C2,20.0", "NATIVE,20.0", "B1,0.0", "A1,0.0"})
    void aLanguageCountsByStepsAboveTheLevelAsked(CefrLevel level, String points) {
        assertThat(line("LANGUAGE", Sample.speaking(Map.of("en", level))).points())
                .isEqualTo(Points.parse(points));
    }

    @Test
    void aNativeSpeakerGetsTheMaximumEvenOneStepAboveTheLevelAsked() {
        PlaceTerms demanding = new PlaceTerms("KCL", null, "en", CefrLevel.C2, null);
        ScoreSheet sheet = Scoring.score(book, Sample.speaking(Map.of("en", CefrLevel.NATIVE)), demanding);
        assertThat(sheet.line("LANGUAGE").points()).isEqualTo(new Points(200));
    }

    @Test
    void aPlaceWithoutALanguageLevelGivesEverybodyTheMaximum() {
        PlaceTerms anywhere = new PlaceTerms("X", null, null, null, null);
        ScoreLine line =
                Scoring.score(book, Sample.speaking(Map.of()), anywhere).line("LANGUAGE");
        assertThat(line.points()).isEqualTo(new Points(200));
        assertThat(line.missing()).isFalse();
    }

    @Test
    void languagePointsScaleWithTheirMaximumAndRoundHalfUp() {
        RuleBook small = new RuleBook(
                new EligibilityRules(1, null),
                List.of(new Criterion("LANGUAGE", CriterionKind.LANGUAGE, new Points(25), 100)),
                List.of(),
                LotteryKind.ONE_FOR_ALL);
        assertThat(Scoring.score(small, Sample.speaking(Map.of("en", CefrLevel.B2)), Sample.KINGS)
                        .total())
                .isEqualTo(new Points(13));
        assertThat(Scoring.score(small, Sample.speaking(Map.of("en", CefrLevel.C1)), Sample.KINGS)
                        .total())
                .isEqualTo(new Points(19));
    }

    @Test
    void givenPointsAreCappedAtTheirMaximumAndNeverNegative() {
        Applicant applicant =
                Sample.withPoints(Map.of("MOTIVATION", new Points(999), "ENGAGEMENT", new Points(-10)), Map.of());
        assertThat(line("MOTIVATION", applicant).points()).isEqualTo(new Points(200));
        assertThat(line("ENGAGEMENT", applicant).points()).isEqualTo(Points.ZERO);
    }

    @Test
    void aMissingValueGivesNothingAndSaysSo() {
        ScoreSheet sheet = Scoring.score(book, Sample.graded(null), Sample.KINGS);
        assertThat(sheet.line("GRADE").missing()).isTrue();
        assertThat(sheet.line("GRADE").points()).isEqualTo(Points.ZERO);
        assertThat(sheet.incomplete()).isTrue();
        assertThat(Scoring.score(book, Sample.anApplicant(), Sample.KINGS).incomplete())
                .isFalse();
        assertThat(line("MOTIVATION", Sample.withPoints(Map.of(), Map.of())).missing())
                .isTrue();
        assertThat(line("LANGUAGE", Sample.speaking(Map.of("fr", CefrLevel.C1))).missing())
                .isTrue();
    }

    @Test
    void aWeightIsAppliedHalfUpToATenth() {
        RuleBook weighted = new RuleBook(
                new EligibilityRules(1, null),
                List.of(new Criterion("GRADE", CriterionKind.GRADE, new Points(450), 50)),
                List.of(),
                LotteryKind.ONE_FOR_ALL);
        ScoreLine line =
                Scoring.score(weighted, Sample.anApplicant(), Sample.KINGS).line("GRADE");
        assertThat(line.raw()).isEqualTo(new Points(345));
        assertThat(line.points()).isEqualTo(new Points(173));
        assertThat(line.maximum()).isEqualTo(new Points(225));
    }

    @Test
    void theTotalIsTheSumOfTheLines() {
        ScoreSheet sheet = Scoring.score(book, Sample.anApplicant(), Sample.KINGS);
        assertThat(sheet.total()).isEqualTo(Points.parse("76.5"));
        assertThat(sheet.lines())
                .extracting(l -> l.points().toString())
                .containsExactly("34.5", "15.0", "16.0", "6.0", "5.0");
        assertThat(book.maximum()).isEqualTo(new Points(1000));
    }

    @Test
    void partnerPointsCountAtTheirPartnerOnly() {
        RuleBook given = RuleBook.pointsGiven();
        Applicant cem = Sample.withPoints(Map.of("BASE", new Points(785)), Map.of("KCL", new Points(30)));
        PlaceTerms flinders = new PlaceTerms("FLI", null, null, null, null);
        assertThat(Scoring.score(given, cem, Sample.KINGS).total()).isEqualTo(new Points(815));
        ScoreSheet elsewhere = Scoring.score(given, cem, flinders);
        assertThat(elsewhere.total()).isEqualTo(new Points(785));
        assertThat(elsewhere.incomplete()).isFalse();
    }

    @Test
    void tieBreaksAreTheCountedPointsAndTheSemesterInOrder() {
        ScoreSheet sheet = Scoring.score(book, Sample.anApplicant(), Sample.KINGS);
        assertThat(book.tieBreakNames()).containsExactly("GRADE", "LANGUAGE", "SEMESTER");
        assertThat(Scoring.tieBreaks(book, sheet, Sample.anApplicant())).containsExactly(345, 150, 6);
        assertThat(Scoring.tieBreaks(RuleBook.pointsGiven(), sheet, Sample.anApplicant()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1,7;1.7;1,7", "2;2.0;2,0", "1.33;1.33;1,33", "4,05;4.05;4,05"})
    void aGradeIsReadAndWrittenInBothLanguages(String text, String english, String german) {
        assertThat(Grade.parse(text).in(Locale.UK)).isEqualTo(english);
        assertThat(Grade.parse(text).in(Locale.GERMANY)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource({"0.5,50", "0.50,50", "6.0,600", "2,200", "1.33,133"})
    void theScaleOfGradesIncludesItsEnds(String text, int hundredths) {
        assertThat(Grade.parse(text)).isEqualTo(new Grade(hundredths));
    }

    @Test
    void aGradeOutsideTheScaleIsNone() {
        for (int beyond : List.of(49, 601))
            assertThatThrownBy(() -> new Grade(beyond)).isInstanceOf(IllegalArgumentException.class);
        for (String beyond : List.of("0.49", "6.01"))
            assertThatThrownBy(() -> Grade.parse(beyond)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void theWorkingNamesTheBandReachedAndSaysWhenNoneIs() {
        Criterion bands = Criterion.of(
                "GRADE", CriterionKind.BANDS, 10, new Row("1.5", new Points(100)), new Row("2.5", new Points(50)));
        assertThat(worked(bands, Sample.graded(new Grade(200))).working())
                .isEqualTo(new Working.FromBand(new Grade(200), new Grade(250)));
        assertThat(worked(bands, Sample.graded(new Grade(200))).points()).isEqualTo(new Points(50));
        assertThat(worked(bands, Sample.graded(new Grade(251))).working())
                .isEqualTo(new Working.FromBand(new Grade(251), null));
    }

    @Test
    void theWorkingOfItemsByYearNamesEachYearByItsNumber() {
        Criterion yearly = Criterion.of(
                "E", CriterionKind.YEARLY_ITEMS, 4, new Row("YEAR", new Points(20)), new Row("A", new Points(10)));
        Applicant busy = Sample.withPoints(Map.of("E_2_A", new Points(30)), Map.of());
        assertThat(worked(yearly, busy).working())
                .isEqualTo(new Working.FromYearlyItems(
                        new Points(20),
                        List.of(
                                new Working.Year(1, List.of(new Working.Counted("A", Points.ZERO, new Points(10)))),
                                new Working.Year(
                                        2, List.of(new Working.Counted("A", new Points(30), new Points(10)))))));
        assertThat(worked(yearly, busy).points()).isEqualTo(new Points(20));
    }

    @Test
    void theSumBeforeTheLimitIsKeptBesideThePointsThatCount() {
        ScoreLine line = line("MOTIVATION", Sample.withPoints(Map.of("MOTIVATION", new Points(999)), Map.of()));
        assertThat(line.sum()).isEqualTo(new Points(999));
        assertThat(line.raw()).isEqualTo(new Points(200));
    }

    private static ScoreLine worked(Criterion criterion, Applicant applicant) {
        RuleBook one =
                new RuleBook(new EligibilityRules(1, null), List.of(criterion), List.of(), LotteryKind.ONE_FOR_ALL);
        return Scoring.score(one, applicant, Sample.KINGS).lines().get(0);
    }

    @ParameterizedTest
    @CsvSource({"17", "0.2", "7.0", "1.777", "good", "-1.0"})
    void whatIsNoGradeIsRefused(String text) {
        assertThatThrownBy(() -> Grade.parse(text)).isInstanceOf(NumberFormatException.class);
    }
}
