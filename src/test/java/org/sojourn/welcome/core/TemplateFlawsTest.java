package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an office is told about a template that cannot be kept. */
class TemplateFlawsTest {
    private static final String HEADER =
            "code;phase;anchor;offset_days;lead_days;lead_kind;owner_role;task;needs_first;repeat\n";
    private static final String GATE_ROW = "W37;PREP;A;-7;0;WORK;HOST;Gate;;\n";

    private static List<String> flaws(ATask... tasks) {
        List<ATask> all = new ArrayList<>(List.of(tasks));
        all.add(ATask.named(Template.GATE));
        return told(ATask.template(all.toArray(ATask[]::new)).flaws());
    }

    private static List<String> read(String text) {
        return told(TemplateText.read("Test", text).flaws().stream()
                .filter(flaw -> flaw.kind() != Flaw.Kind.LANGUAGE_MISSING)
                .toList());
    }

    private static List<String> told(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> (flaw.row() + " " + flaw.code() + " " + flaw.kind() + " "
                                + String.join(" ", flaw.values()))
                        .strip())
                .toList();
    }

    @Test
    void aSoundTemplateHasNone() {
        assertThat(flaws(ATask.named("W1"), ATask.named("W2").needs("W1"))).isEmpty();
    }

    @Test
    void aTemplateNeedsTasksAndAGate() {
        assertThat(told(new Template("Test", List.of()).flaws())).containsExactly("0  NO_TASKS");
        assertThat(told(ATask.template(ATask.named("W1")).flaws())).containsExactly("0  GATE_MISSING");
    }

    @Test
    void fiveHundredTasksAreTheMost() {
        ATask[] tasks =
                IntStream.range(0, 500).mapToObj(i -> ATask.named("T" + i)).toArray(ATask[]::new);
        assertThat(flaws(tasks)).containsExactly("0  TOO_MANY_TASKS 501 500");
        tasks[7] = ATask.named(Template.GATE);
        assertThat(ATask.template(tasks).flaws()).isEmpty();
    }

    @Test
    void codesAreReadable() {
        assertThat(flaws(ATask.named("A"), ATask.named("W_01"), ATask.named("ABCDEFGHIJKLMNOPQRST")))
                .isEmpty();
        for (String code : List.of("w1", "1W", "W 1", "W#2", "W-1", "ABCDEFGHIJKLMNOPQRSTU"))
            assertThat(flaws(ATask.named(code))).containsExactly("1 " + code + " CODE_UNREADABLE");
        assertThat(flaws(ATask.named(""))).containsExactly("1  CODE_UNREADABLE");
    }

    @Test
    void theLastRowIsLookedAtToo() {
        assertThat(told(ATask.template(
                                ATask.named(Template.GATE), ATask.named("w1").needs("W9"))
                        .flaws()))
                .containsExactly("2 w1 CODE_UNREADABLE", "2 w1 UNKNOWN_TASK W9");
    }

    @Test
    void aCodeIsUsedOnce() {
        assertThat(flaws(ATask.named("W1"), ATask.named("W2"), ATask.named("W1")))
                .containsExactly("3 W1 DUPLICATE_CODE 1");
    }

    @Test
    void unknownTasksAndFlagsAreNamed() {
        assertThat(flaws(ATask.named("W1").needs("W9/W37,W8,W9")))
                .containsExactly("1 W1 UNKNOWN_TASK W9", "1 W1 UNKNOWN_TASK W8");
        assertThat(flaws(ATask.named("W1").when("PHD,!FOO/LAB,FOO"))).containsExactly("1 W1 UNKNOWN_FLAG FOO");
    }

    @Test
    void signsWithoutAWordBetweenAreTold() {
        assertThat(flaws(ATask.named("W1").when("PHD,,LAB"))).containsExactly("1 W1 CONDITION_UNREADABLE PHD,,LAB");
        assertThat(flaws(ATask.named("W1").when("!"))).containsExactly("1 W1 CONDITION_UNREADABLE !");
        assertThat(flaws(ATask.named("W1").needs("W37/"))).containsExactly("1 W1 NEEDS_UNREADABLE W37/");
    }

    @Test
    void aCircleIsToldInItsOrder() {
        assertThat(flaws(
                        ATask.named("W1"),
                        ATask.named("W2").needs("W1,W4"),
                        ATask.named("W3").needs("W2"),
                        ATask.named("W4").needs("W1/W3")))
                .containsExactly("2 W2 CYCLE W2 W4 W3");
        assertThat(flaws(ATask.named("W1").needs("W1"))).containsExactly("1 W1 CYCLE W1");
    }

    @Test
    void twoCirclesAreTwoFlaws() {
        assertThat(flaws(
                        ATask.named("W1").needs("W2"),
                        ATask.named("W2").needs("W1"),
                        ATask.named("W3").needs("W3,W1")))
                .containsExactly("1 W1 CYCLE W1 W2", "3 W3 CYCLE W3");
    }

    @Test
    void twoWaysToTheSameTaskAreNoCircle() {
        assertThat(flaws(
                        ATask.named("W1"),
                        ATask.named("W2").needs("W1"),
                        ATask.named("W3").needs("W1"),
                        ATask.named("W4").needs("W2,W3,W1")))
                .isEmpty();
    }

    @Test
    void nothingIsDueBeforeWhatItNeeds() {
        ATask first = ATask.named("W1").due(Anchor.ARRIVAL, -10);
        assertThat(flaws(first, ATask.named("W2").due(Anchor.ARRIVAL, -11).needs("W1")))
                .containsExactly("2 W2 PREREQUISITE_TOO_LATE W1 1");
        assertThat(flaws(first, ATask.named("W2").due(Anchor.ARRIVAL, -10).needs("W1")))
                .isEmpty();
        assertThat(flaws(first, ATask.named("W2").due(Anchor.DEPARTURE, -11).needs("W1")))
                .isEmpty();
    }

    @Test
    void lessTimeThanTheStepTakesIsAWarning() {
        ATask first = ATask.named("W1").due(Anchor.ARRIVAL, -10);
        assertThat(flaws(
                        first,
                        ATask.named("W2").due(Anchor.ARRIVAL, -8).works(3).needs("W1")))
                .containsExactly("2 W2 GAP_TOO_SHORT W1 2 3");
        assertThat(flaws(
                        first,
                        ATask.named("W2").due(Anchor.ARRIVAL, -8).works(2).needs("W1")))
                .isEmpty();
        assertThat(flaws(
                        first, ATask.named("W2").due(Anchor.EXPIRY, -8).works(3).needs("W1")))
                .isEmpty();
        assertThat(Flaw.Kind.GAP_TOO_SHORT.refuses()).isFalse();
        assertThat(Flaw.Kind.LANGUAGE_MISSING.refuses()).isFalse();
        assertThat(Flaw.Kind.CYCLE.refuses()).isTrue();
    }

    @Test
    void numbersHaveTheirRange() {
        assertThat(flaws(
                        ATask.named("W1").due(Anchor.ARRIVAL, -3650).works(730),
                        ATask.named("W2").due(Anchor.ARRIVAL, 3650)))
                .isEmpty();
        assertThat(flaws(ATask.named("W1").due(Anchor.ARRIVAL, -3651).works(731)))
                .containsExactly(
                        "1 W1 NUMBER_OUT_OF_RANGE offset_days -3651 -3650 3650",
                        "1 W1 NUMBER_OUT_OF_RANGE lead_days 731 0 730");
        assertThat(flaws(ATask.named("W1").due(Anchor.ARRIVAL, 3651).works(-1)))
                .containsExactly(
                        "1 W1 NUMBER_OUT_OF_RANGE offset_days 3651 -3650 3650",
                        "1 W1 NUMBER_OUT_OF_RANGE lead_days -1 0 730");
    }

    @Test
    void aTaskHasATitleInBothLanguages() {
        TaskText some = ATask.title("x");
        assertThat(flaws(ATask.named("W1").saying(TaskText.NONE, TaskText.NONE)))
                .containsExactly("1 W1 TITLE_MISSING");
        assertThat(flaws(ATask.named("W1").saying(TaskText.NONE, some))).containsExactly("1 W1 LANGUAGE_MISSING de");
        assertThat(flaws(ATask.named("W1").saying(some, TaskText.NONE))).containsExactly("1 W1 LANGUAGE_MISSING en");
    }

    @Test
    void textsAreNotEndless() {
        String line = "x".repeat(300);
        String text = "x".repeat(2000);
        assertThat(flaws(ATask.named("W1").saying(new TaskText(line, text, text, line, line, ""), ATask.title("x"))))
                .isEmpty();
        TaskText longer = new TaskText(line + "x", text + "x", text + "x", line + "x", line + "x", "");
        assertThat(flaws(ATask.named("W1").saying(ATask.title("x"), longer)))
                .containsExactly(
                        "1 W1 TEXT_TOO_LONG task_en 301 300",
                        "1 W1 TEXT_TOO_LONG explanation_en 2001 2000",
                        "1 W1 TEXT_TOO_LONG why_en 2001 2000",
                        "1 W1 TEXT_TOO_LONG owner_en 301 300",
                        "1 W1 TEXT_TOO_LONG evidence_en 301 300");
    }

    @Test
    void noTextIsAFormula() {
        for (String start : List.of("=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"))
            assertThat(flaws(ATask.named("W1").saying(ATask.title(start + "1"), ATask.title("a=b"))))
                    .containsExactly("1 W1 FORMULA task_de");
    }

    @Test
    void linksAreSecureAddresses() {
        assertThat(flaws(linking("https://tu-dresden.de/med/mf?a=b#c"))).isEmpty();
        for (String link : List.of(
                "http://tu-dresden.de", "tu-dresden.de", "https:tu-dresden.de", "javascript:alert(1)", "https://a b"))
            assertThat(flaws(linking(link))).containsExactly("1 W1 LINK_UNREADABLE link_de " + link);
        String longest = "https://tu-dresden.de/" + "a".repeat(278);
        assertThat(flaws(linking(longest))).isEmpty();
        assertThat(flaws(linking(longest + "a"))).containsExactly("1 W1 TEXT_TOO_LONG link_de 301 300");
    }

    private static ATask linking(String link) {
        return ATask.named("W1").saying(new TaskText("x", "", "", "", "", link), ATask.title("x"));
    }

    @Test
    void flawsComeInTheOrderOfTheirRows() {
        assertThat(flaws(
                        ATask.named("W1").needs("W2"),
                        ATask.named("w2"),
                        ATask.named("W2").needs("W1"),
                        ATask.named("W4").when("FOO")))
                .containsExactly("1 W1 CYCLE W1 W2", "2 w2 CODE_UNREADABLE", "4 W4 UNKNOWN_FLAG FOO");
    }

    @Test
    void aFileIsReadOrItsCellsAreNamed() {
        assertThat(read(HEADER + GATE_ROW)).isEmpty();
        assertThat(read(HEADER + "W1;BEFORE;B;ten;;SLOW;CHEF;Title;;MONTHLY\n" + GATE_ROW))
                .containsExactly(
                        "1 W1 UNKNOWN_WORD phase BEFORE",
                        "1 W1 UNKNOWN_WORD anchor B",
                        "1 W1 NUMBER_UNREADABLE offset_days ten",
                        "1 W1 NUMBER_UNREADABLE lead_days",
                        "1 W1 UNKNOWN_WORD lead_kind SLOW",
                        "1 W1 UNKNOWN_WORD repeat MONTHLY",
                        "1 W1 UNKNOWN_WORD owner_role CHEF");
    }

    @Test
    void whatIsWrongWithTheTasksIsToldBesideTheirCells() {
        assertThat(read(HEADER + "W1;SOON;A;0;0;WORK;HOST;Title;W9;\n" + GATE_ROW))
                .containsExactly("1 W1 UNKNOWN_WORD phase SOON", "1 W1 UNKNOWN_TASK W9");
    }

    @Test
    void aCellThatCannotBeReadHasSomethingInItsPlace() {
        TemplateReading reading =
                TemplateText.read("Test", HEADER + "W1;BEFORE;B;ten;;SLOW;CHEF;Title;;MONTHLY\n" + GATE_ROW);
        assertThat(reading.isUsable()).isFalse();
        TemplateTask task = reading.template().task("W1").orElseThrow();
        assertThat(task.phase()).isEqualTo(Phase.PREP);
        assertThat(task.anchor()).isEqualTo(Anchor.ARRIVAL);
        assertThat(task.offsetDays()).isZero();
        assertThat(task.leadKind()).isEqualTo(LeadKind.WORK);
        assertThat(task.ownerRole()).isEqualTo(OwnerRole.WELCOME_SERVICE);
        assertThat(task.yearly()).isFalse();
    }

    @Test
    void aWarningDoesNotKeepAFileFromBeingUsed() {
        TemplateReading reading = TemplateText.read("Test", HEADER + GATE_ROW);
        assertThat(reading.flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.LANGUAGE_MISSING);
        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.template().name()).isEqualTo("Test");
    }

    @Test
    void missingColumnsAreNamedAndNothingElse() {
        assertThat(read("code;task\nW1;x\n"))
                .containsExactly(
                        "0  COLUMN_MISSING phase",
                        "0  COLUMN_MISSING anchor",
                        "0  COLUMN_MISSING offset_days",
                        "0  COLUMN_MISSING lead_days",
                        "0  COLUMN_MISSING lead_kind",
                        "0  COLUMN_MISSING owner_role");
        assertThat(read("")).containsExactly("0  NO_TASKS");
        assertThat(read(HEADER)).containsExactly("0  NO_TASKS");
        assertThat(read(HEADER + "\"W1;PREP")).containsExactly("0  UNREADABLE");
        assertThat(read(HEADER + "\"W1\"x;PREP")).containsExactly("0  UNREADABLE");
    }

    @Test
    void spreadsheetsMaySaveAsTheyDo() {
        assertThat(read("\uFEFF" + HEADER.toUpperCase(Locale.ROOT) + "\n;;;;;;;;;\n" + GATE_ROW))
                .isEmpty();
        assertThat(read((HEADER + GATE_ROW).replace(';', ','))).isEmpty();
        assertThat(read((HEADER + GATE_ROW).replace(';', '\t'))).isEmpty();
        assertThat(read((HEADER + GATE_ROW).replace("\n", "\r\n"))).isEmpty();
        assertThat(read(HEADER + "W37;PREP;A;-7;0;WORK;HOST;Gate\n")).isEmpty();
    }
}
