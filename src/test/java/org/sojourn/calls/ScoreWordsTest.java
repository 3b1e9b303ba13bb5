package org.sojourn.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.Row;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.calls.rules.points.PlaceTerms;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.calls.rules.points.Scoring;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

/** Every sentence is made from a line that was really worked out, so that no sentence can say another sum. */
class ScoreWordsTest {
    private static final ScoreWords GERMAN = in(Locale.GERMAN);
    private static final ScoreWords ENGLISH = in(Locale.ENGLISH);
    private static final Criterion GRADE = Criterion.of("GRADE", CriterionKind.GRADE, 45);

    @Test
    void aGradeIsWrittenOutWithItsFormulaAndItsWeight() {
        assertSays(
                line(GRADE, "1.7", Map.of()),
                "Note 1,7: 45 × (4,0 − 1,7) / 3,0 = 34,5 Punkte",
                "Grade 1.7: 45 × (4.0 − 1.7) / 3.0 = 34.5 points");
        assertSays(
                line(GRADE.weighing(50), "1.7", Map.of()),
                "Note 1,7: 45 × (4,0 − 1,7) / 3,0 = 34,5 Punkte, mal Gewicht 50 % = 17,3",
                "Grade 1.7: 45 × (4.0 − 1.7) / 3.0 = 34.5 points, times weight 50 % = 17.3");
        assertSays(
                line(GRADE.weighing(0), "4.0", Map.of()),
                "Note 4,0: 45 × (4,0 − 4,0) / 3,0 = 0,0 Punkte, nur bei gleicher Punktzahl",
                "Grade 4.0: 45 × (4.0 − 4.0) / 3.0 = 0.0 points, between equals only");
    }

    @Test
    void beyondTheEndsOfTheScaleNoFormulaIsShownThatWouldGiveAnotherSum() {
        assertSays(
                line(GRADE, "0.7", Map.of()),
                "Note 0,7 reicht für alle Punkte: 45,0 Punkte",
                "Grade 0.7 gives all points: 45.0 points");
        assertSays(
                line(GRADE, "4.3", Map.of()),
                "Note 4,3 reicht für keine Punkte: 0,0 Punkte",
                "Grade 4.3 gives no points: 0.0 points");
        assertSays(
                line(GRADE, "1.0", Map.of()),
                "Note 1,0: 45 × (4,0 − 1,0) / 3,0 = 45,0 Punkte",
                "Grade 1.0: 45 × (4.0 − 1.0) / 3.0 = 45.0 points");
    }

    @Test
    void whatIsMoreThanTheMaximumOrLessThanNothingIsSaidWithItsLimit() {
        Criterion items = Criterion.of("ENGAGEMENT", CriterionKind.ITEMS, 10, row("BUDDY", 40), row("OTHER", 25));
        assertSays(
                line(items, "1.7", Map.of("ENGAGEMENT_BUDDY", new Points(10), "ENGAGEMENT_OTHER", new Points(30))),
                "1 × Buddy für Gäste je 4, 3 × Weiterer Nachweis je 2,5: 11,5 Punkte, höchstens 10,0",
                "1 × Buddy for guests at 4 each, 3 × Other item at 2.5 each: 11.5 points, 10.0 at most");
        assertSays(
                line(items, "1.7", Map.of("ENGAGEMENT_BUDDY", Points.ZERO)),
                "kein Nachweis: 0,0 Punkte",
                "no item: 0.0 points");
        Criterion given = Criterion.of("MOTIVATION", CriterionKind.GIVEN, 10).weighing(200);
        assertSays(
                line(given, "1.7", Map.of("MOTIVATION", new Points(-15))),
                "vom Büro eingetragen: -1,5 Punkte, mindestens 0,0, mal Gewicht 200 % = 0,0",
                "entered by the office: -1.5 points, 0.0 at least, times weight 200 % = 0.0");
        assertSays(line(given, "1.7", Map.of()), "Diese Punkte trägt das Büro ein.", "The office enters these points.");
    }

    @Test
    void aYearOverItsLimitIsSaidBesideTheOthers() {
        Criterion yearly = Criterion.of(
                "ACTIVITIES", CriterionKind.YEARLY_ITEMS, 8, row("YEAR", 20), row("SCIENCE", 10), row("TEACHING", 15));
        assertSays(
                line(
                        yearly,
                        "1.7",
                        Map.of(
                                "ACTIVITIES_1_SCIENCE", new Points(10),
                                "ACTIVITIES_2_SCIENCE", new Points(10),
                                "ACTIVITIES_2_TEACHING", new Points(10))),
                "1. Jahr: 1 × Wissenschaft je 1; 2. Jahr: 1 × Wissenschaft je 1, 1 × Lehre je 1,5, höchstens 2: 3,0 Punkte",
                "Year 1: 1 × Science at 1 each; Year 2: 1 × Science at 1 each, 1 × Teaching at 1.5 each, 2 at most:"
                        + " 3.0 points");
    }

    @Test
    void languageBandsLevelsYearsAndTimeAreEachSaid() {
        assertSays(
                line(Criterion.of("LANGUAGE", CriterionKind.LANGUAGE, 20), "1.7", Map.of()),
                "Englisch C1, eine Stufe über B2: 15,0 Punkte",
                "English C1, one level above B2: 15.0 points");
        assertSays(
                line(Criterion.of("LANGUAGE", CriterionKind.LEVELS, 10, row("C1", 100)), "1.7", Map.of()),
                "Englisch C1 erreicht C1: 10,0 Punkte",
                "English C1 reaches C1: 10.0 points");
        assertSays(
                line(Criterion.of("GRADE", CriterionKind.BANDS, 10, row("2.0", 75)), "1.7", Map.of()),
                "Note 1,7 erreicht die Stufe 2,0: 7,5 Punkte",
                "Grade 1.7 reaches the band 2.0: 7.5 points");
        assertSays(
                line(Criterion.of("YEARS", CriterionKind.YEARS, 4, row("YEAR", 10)), "1.7", Map.of()),
                "3 abgeschlossene Jahre je 1: 3,0 Punkte",
                "3 finished years at 1 each: 3.0 points");
        assertSays(
                line(
                        Criterion.of("PROGRESS", CriterionKind.ON_TIME, 5, row("1", 50)),
                        "1.7",
                        Map.of("PROGRESS", new Points(20))),
                "2 Semester hinter dem Plan, 1 sind erlaubt: 0,0 Punkte",
                "2 semesters behind plan, 1 allowed: 0.0 points");
    }

    @Test
    void ofAnEarlierRunOnlyTheWeightCanBeSaid() {
        Points raw = new Points(345);
        assertSays(new ScoreLine("GRADE", null, raw, raw, 100, raw, new Points(450), null), "", "");
        assertSays(
                new ScoreLine("GRADE", null, raw, raw, 50, new Points(173), new Points(225), null),
                "34,5 Punkte, mal Gewicht 50 % = 17,3",
                "34.5 points, times weight 50 % = 17.3");
    }

    private static void assertSays(ScoreLine line, String german, String english) {
        assertThat(GERMAN.sum(line)).isEqualTo(german);
        assertThat(ENGLISH.sum(line)).isEqualTo(english);
    }

    private static Row row(String key, int tenths) {
        return new Row(key, new Points(tenths));
    }

    /** A student in the 7th semester with English C1 at a place that asks for B2. */
    private static ScoreLine line(Criterion criterion, String grade, Map<String, Points> entered) {
        RuleBook book =
                new RuleBook(new EligibilityRules(1, null), List.of(criterion), List.of(), LotteryKind.ONE_FOR_ALL);
        Applicant applicant =
                new Applicant(Programme.MEDICINE, 7, Grade.parse(grade), Map.of("en", CefrLevel.C1), entered, Map.of());
        PlaceTerms place = new PlaceTerms("KCL", null, "en", CefrLevel.B2, null);
        return Scoring.score(book, applicant, place).lines().get(0);
    }

    private static ScoreWords in(Locale locale) {
        Language language = given(new Language(), "locale", locale);
        Texts texts = given(new Texts(), "language", language);
        RuleNames names = given(given(new RuleNames(), "texts", texts), "language", language);
        return given(given(given(new ScoreWords(), "texts", texts), "language", language), "names", names);
    }

    private static <T> T given(T bean, String field, Object value) {
        try {
            Field found = bean.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
