package org.sojourn.calls.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.calls.rules.points.Eligibility;
import org.sojourn.calls.rules.points.PlaceTerms;
import org.sojourn.calls.rules.points.ScoreSheet;
import org.sojourn.calls.rules.points.Scoring;
import org.sojourn.calls.rules.points.Unmet;
import org.sojourn.calls.rules.stamp.Validator;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

class TemplateTest {
    private static final PlaceTerms ENGLISH_B2 = new PlaceTerms("X", null, "en", CefrLevel.B2, null);

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyTemplateCanBePublishedAndKeepsEveryPromise(Template template) {
        RuleBook book = template.book();

        assertThat(book.flaws()).isEmpty();
        assertThat(Validator.stamp(book).isFull()).isTrue();
        assertThat(RuleBook.parse(book.text())).isEqualTo(book);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyAssumptionIsAboutSomethingInTheBook(Template template) {
        RuleBook book = template.book();
        for (Assumption assumed : book.assumptions())
            assertThat(assumed.subject().equals("TIES")
                            || assumed.subject().equals("WHO")
                            || book.criterion(assumed.subject()).isPresent())
                    .as(assumed.subject())
                    .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1.0,20.0", "1.1,19.0", "1.7,13.0", "2.0,10.0", "2.9,1.0", "3.0,0.0", "3.4,0.0"})
    void pragueGivesOnePointLessForEachTenth(String mean, String points) {
        assertThat(line(Template.PRAGUE, "GRADE", person(mean, CefrLevel.B2, 7, Map.of())))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"1,0.0", "2,0.0", "3,1.0", "7,3.0", "9,4.0", "12,4.0"})
    void pragueGivesAPointForEachFinishedYearUpToFour(int semester, String points) {
        assertThat(line(Template.PRAGUE, "YEARS", person("2.0", CefrLevel.B2, semester, Map.of())))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"A2,0.0", "B1,6.0", "B2,8.0", "C1,10.0", "C2,10.0", "NATIVE,10.0"})
    void pragueGivesByTheLevelReached(CefrLevel level, String points) {
        assertThat(line(Template.PRAGUE, "LANGUAGE", person("2.0", level, 7, Map.of())))
                .isEqualTo(points);
    }

    @Test
    void aStudentAtPragueIsWorkedOutLineByLine() {
        Map<String, Points> told = Map.of(
                "ACTIVITIES_1_SCIENCE", new Points(10),
                "ACTIVITIES_1_OTHER", new Points(10),
                "MOTIVATION", new Points(20));
        ScoreSheet sheet = Scoring.score(Template.PRAGUE.book(), person("1.7", CefrLevel.C1, 7, told), ENGLISH_B2);

        assertThat(sheet.lines())
                .extracting(line -> line.points().toString())
                .containsExactly("13.0", "3.0", "10.0", "1.5", "2.0");
        assertThat(sheet.total()).isEqualTo(Points.parse("29.5"));
    }

    @Test
    void pragueGivesTwoPointsAYearAtMostHoweverBusyTheYearWas() {
        Map<String, Points> oneBusyYear = Map.of(
                "ACTIVITIES_2_SCIENCE", new Points(10),
                "ACTIVITIES_2_TEACHING", new Points(10),
                "ACTIVITIES_2_SPORT_CULTURE", new Points(10));
        Map<String, Points> threeYears = Map.of(
                "ACTIVITIES_1_SCIENCE", new Points(10),
                "ACTIVITIES_2_TEACHING", new Points(10),
                "ACTIVITIES_4_SPORT_CULTURE", new Points(10));

        assertThat(line(Template.PRAGUE, "ACTIVITIES", person("2.0", CefrLevel.B2, 7, oneBusyYear)))
                .isEqualTo("2.0");
        assertThat(line(Template.PRAGUE, "ACTIVITIES", person("2.0", CefrLevel.B2, 7, threeYears)))
                .isEqualTo("3.0");
    }

    @Test
    void warsawTakesYearsFourToSixAndTheSixthInWinterOnly() {
        RuleBook book = Template.WARSAW.book();
        PlaceTerms summer = new PlaceTerms("X", null, Term.SUMMER, "en", CefrLevel.B2, null);
        PlaceTerms winter = new PlaceTerms("X", null, Term.WINTER, "en", CefrLevel.B2, null);

        for (int semester : List.of(7, 10))
            assertThat(Eligibility.check(book, person("4.0", CefrLevel.B2, semester, Map.of()), summer))
                    .isEmpty();
        assertThat(Eligibility.check(book, person("4.0", CefrLevel.B2, 12, Map.of()), winter))
                .isEmpty();
        assertThat(Eligibility.check(book, person("4.0", CefrLevel.B2, 11, Map.of()), summer))
                .extracting(Unmet::code)
                .containsExactly(Unmet.Code.SEMESTER_LATE_FOR_SUMMER);
        assertThat(Eligibility.check(book, person("4.0", CefrLevel.B2, 6, Map.of()), winter))
                .extracting(Unmet::code)
                .containsExactly(Unmet.Code.SEMESTER);
    }

    @ParameterizedTest
    @CsvSource({
        "3.25,2.0",
        "3.49,2.0",
        "3.50,4.0",
        "3.74,4.0",
        "3.75,6.0",
        "3.99,6.0",
        "4.00,8.0",
        "4.24,8.0",
        "4.25,10.0",
        "4.49,10.0",
        "4.50,15.0",
        "5.00,15.0",
        "3.24,0.0"
    })
    void warsawGivesByBandsOfTheMean(String mean, String points) {
        assertThat(line(Template.WARSAW, "GRADE", person(mean, CefrLevel.B2, 7, Map.of())))
                .isEqualTo(points);
    }

    @Test
    void warsawExcludesAMeanBelowItsLimitAndNamesBoth() {
        RuleBook book = Template.WARSAW.book();

        assertThat(Eligibility.check(book, person("3.24", CefrLevel.B2, 7, Map.of()), ENGLISH_B2))
                .containsExactly(new Unmet(Unmet.Code.GRADE_LIMIT, "3.24", "3.25"));
        assertThat(Eligibility.check(book, person("3.25", CefrLevel.B2, 7, Map.of()), ENGLISH_B2))
                .isEmpty();
    }

    @Test
    void warsawCapsScienceAtSixAndGivesHalfAPointForACircle() {
        assertThat(line(
                        Template.WARSAW,
                        "SCIENCE",
                        person("4.0", CefrLevel.B2, 7, Map.of("SCIENCE_CIRCLE", new Points(10)))))
                .isEqualTo("0.5");
        assertThat(line(
                        Template.WARSAW,
                        "SCIENCE",
                        person("4.0", CefrLevel.B2, 7, Map.of("SCIENCE_OTHER", new Points(90)))))
                .isEqualTo("6.0");
    }

    @Test
    void heidelbergWeighsHalfAQuarterAQuarterAndLetsMotivationBreakTies() {
        RuleBook book = Template.HEIDELBERG.book();
        Applicant person = person(
                "1.0", CefrLevel.C2, 7, Map.of("ENGAGEMENT_OTHER", new Points(90), "MOTIVATION", new Points(70)));
        ScoreSheet sheet = Scoring.score(book, person, ENGLISH_B2);

        assertThat(sheet.lines())
                .extracting(line -> line.points().toString())
                .containsExactly("50.0", "25.0", "25.0", "0.0");
        assertThat(book.maximum()).isEqualTo(new Points(1000));
        assertThat(Scoring.tieBreaks(book, sheet, person)).containsExactly(70);
    }

    @Test
    void hamburgCountsMotivationDouble() {
        Applicant person = person("1.0", CefrLevel.C2, 7, Map.of("MOTIVATION", new Points(80), "CV", new Points(50)));

        assertThat(Scoring.score(Template.HAMBURG.book(), person, ENGLISH_B2).lines())
                .extracting(line -> line.points().toString())
                .containsExactly("16.0", "10.0", "5.0", "10.0");
    }

    @Test
    void theProposalCountsItemsUpToTenAndProgressInTime() {
        Map<String, Points> busy = Map.of(
                "ENGAGEMENT_BUDDY", new Points(10),
                "ENGAGEMENT_COUNCIL", new Points(10),
                "ENGAGEMENT_OTHER", new Points(20),
                "PROGRESS", new Points(20));
        ScoreSheet sheet = Scoring.score(Template.PROPOSAL.book(), person("2.0", CefrLevel.B2, 6, busy), ENGLISH_B2);

        assertThat(sheet.line("ENGAGEMENT").points())
                .as("4 + 3 + 4, at most 10")
                .isEqualTo(new Points(100));
        assertThat(sheet.line("PROGRESS").points()).as("two semesters behind").isEqualTo(Points.ZERO);
        assertThat(line(
                        Template.PROPOSAL,
                        "PROGRESS",
                        person("2.0", CefrLevel.B2, 6, Map.of("PROGRESS", new Points(10)))))
                .isEqualTo("5.0");
        assertThat(Template.PROPOSAL.book().classOf(Set.of("FIRST_TIMER"))).isZero();
        assertThat(Template.PROPOSAL.book().classOf(Set.of())).isOne();
    }

    private static String line(Template template, String code, Applicant person) {
        return Scoring.score(template.book(), person, ENGLISH_B2)
                .line(code)
                .points()
                .toString();
    }

    private static Applicant person(String grade, CefrLevel english, int semester, Map<String, Points> told) {
        return new Applicant(Programme.MEDICINE, semester, Grade.parse(grade), Map.of("en", english), told, Map.of());
    }
}
