package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sojourn.vocabulary.Points;

/** A bundle whose market contradicts itself: the independent verifier says how, and builds nothing on it. */
class VerifyMarketTest {
    private static final String SOUND = bundle();

    private static String bundle() {
        Intake intake = new Intake(
                List.of(new Option("7", "2", 1), Option.alone("8", 2).openingFirst()),
                List.of(Pool.outermost("1", 3), new Pool("2", "1", 2)),
                List.of(
                        new Student("11", List.of(wish("7"), wish("8")), new TreeSet<>(List.of("A"))),
                        new Student("12", List.of(wish("7").barredBy(new Ineligibility("SEMESTER", "2", "5"))))),
                List.of("GRADE"),
                new Lottery("seed"),
                List.of(new Reserve("8", "A", 1)));
        return Bundle.of(intake, Allocation.decide(intake), "", true).json();
    }

    private static Wish wish(String option) {
        return Wish.of(option, new Points(900), 1);
    }

    private static void contradiction(String old, String changed, String sentence) {
        assertThat(SOUND).contains(old);
        VerifyProgram.Report report = VerifyProgram.run(SOUND.replaceFirst(Pattern.quote(old), changed));
        assertThat(report.code()).isEqualTo(1);
        assertThat(report.text())
                .contains("[FAIL] " + sentence)
                .contains("[note] Because of that, places, fairness and the recomputation were not checked.");
    }

    @Test
    void aSoundMarketIsAccepted() {
        assertThat(VerifyProgram.run(SOUND).text()).startsWith("PASSED: 13 checks");
    }

    @Test
    void poolsAreNestedOrApart() {
        contradiction("\"parent\":null", "\"parent\":\"2\"", "Pool 1 lies in itself.");
        contradiction("\"parent\":null", "\"parent\":\"1\"", "Pool 1 lies in itself.");
        contradiction("\"parent\":\"1\"", "\"parent\":\"9\"", "Pool 2 lies in a pool that is not there.");
        contradiction("\"pool\":\"2\"", "\"pool\":\"9\"", "Option 7 lies in a pool that is not there.");
        contradiction("{\"id\":\"2\"", "{\"id\":\"1\"", "The id of pool 1 is not its own.");
        contradiction("\"capacity\":3", "\"capacity\":-3", "Pool 1 has fewer than no seats.");
    }

    @Test
    void optionsAndReservesAreAsTheRulesAllow() {
        contradiction("{\"id\":\"8\"", "{\"id\":\"7\"", "The id of option 7 is not its own.");
        contradiction(
                "\"capacity\":1,\"openFirst\"", "\"capacity\":-1,\"openFirst\"", "Option 7 has fewer than no seats.");
        contradiction(
                "\"openFirst\":false", "\"openFirst\":true", "Option 7 gives open seats first but shares a pool.");
        String reserve = "{\"option\":\"8\",\"category\":\"A\",\"seats\":1}";
        contradiction(reserve, reserve.replace('8', '9'), "The reserve for A at option 9 is at an option that is not");
        contradiction(reserve, reserve.replace('1', '0'), "The reserve for A at option 8 has no seats.");
        contradiction(reserve, reserve + "," + reserve, "The reserve for A at option 8 stands twice.");
        contradiction(
                "DEFERRED_ACCEPTANCE",
                "TOP_TRADING_CYCLES",
                "Seats are reserved, which top trading cycles does not know.");
    }

    @Test
    void studentsAndTheirListsAreClear() {
        contradiction("{\"id\":\"12\"", "{\"id\":\"11\"", "The id of student 11 is not her own.");
        contradiction("[\"A\"]", "[\"A,B\"]", "A category of student 11 has no proper name.");
        contradiction(
                "[{\"option\":\"7\",\"rank\"",
                "[{\"option\":\"9\",\"rank\"",
                "The wish of student 11 for option 9 is for an option that is not there.");
        contradiction(
                "[{\"option\":\"7\",\"rank\"",
                "[{\"option\":\"8\",\"rank\"",
                "The wish of student 11 for option 8 stands twice.");
        contradiction(
                "\"ties\":[1]", "\"ties\":[]", "The wish of student 11 for option 7 lacks a value for a tie-break");
        contradiction("\"SEMESTER\"", "\"\"", "The wish of student 12 for option 7 is barred by no rule.");
    }

    @Test
    void givenRanksDoNotMeetPointsInOneAgreement() {
        String two = SOUND.replaceFirst("\"barred\":\\{[^}]*\\}", "\"barred\":null");
        String mixed = two.replaceFirst("(\"12\",.*?\"rank\":)0", "$15");
        assertThat(VerifyProgram.run(mixed).text())
                .contains("[FAIL] The wish of student 12 for option 7 mixes given ranks with points.");
    }

    @Test
    void lotsAreToldOnceAndOnlyInPlaceOfTheSeed() {
        String lot = "{\"option\":null,\"student\":\"11\",\"lot\":\"" + "a".repeat(64) + "\"}";
        contradiction("\"lots\":[]", "\"lots\":[" + lot + "]", "The seed is told, and lots besides.");
        contradiction("\"lots\":[]", "\"lots\":[" + lot + "," + lot + "]", "Student 11 has two lots for the same.");
        contradiction(
                "\"lots\":[]", "\"lots\":[" + lot.replace('a', 'A') + "]", "The lot of student 11 is no SHA-256.");
    }

    @Test
    void twoStudentsWithOneLotAreNotInAStrictOrder() {
        Intake intake = new Intake(
                List.of(Option.alone("7", 1)),
                List.of(),
                List.of(new Student("11", List.of(wish("7"))), new Student("12", List.of(wish("7")))),
                List.of("GRADE"),
                new Lottery("seed"));
        String json = Bundle.of(intake, Allocation.decide(intake), "", false).json();
        String lots = json.replaceAll("\"lot\":\"[0-9a-f]+\"", "\"lot\":\"" + "a".repeat(64) + "\"");
        assertThat(VerifyProgram.run(lots).text()).contains("[FAIL] Students 11 and 12 have the same lot.");
    }

    @Test
    void theAssignmentNamesEveryStudentAndNobodyElse() {
        assertThat(VerifyProgram.run(SOUND.replace(",\"12\":null", "")).text())
                .contains("[FAIL] The assignment does not say what became of student 12.");
        assertThat(VerifyProgram.run(SOUND.replace("\"12\":null", "\"12\":null,\"13\":\"8\""))
                        .text())
                .contains("[FAIL] The assignment names student 13, who did not apply.");
    }

    @Test
    void aSeedThatWasNotCommittedToIsFound() {
        assertThat(VerifyProgram.run(SOUND.replace("\"seed\":\"seed\"", "\"seed\":\"sown\""))
                        .text())
                .contains("[FAIL] The seed does not fit its commitment");
    }
}
