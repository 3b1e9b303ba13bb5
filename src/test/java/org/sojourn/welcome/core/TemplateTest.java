package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The template that comes with the product, and how templates are written and read. */
class TemplateTest {
    private static final Template SHIPPED = Template.shipped();

    private static Template inEnglishOnly() throws IOException {
        TemplateReading reading =
                TemplateText.read("checklist", Files.readString(Path.of("src/test/resources/welcome/tasks.csv")));
        assertThat(reading.isUsable()).isTrue();
        return reading.template();
    }

    private static List<String> codes(Kind kind) {
        return SHIPPED.view(kind).stream().map(TemplateTask::code).toList();
    }

    @Test
    void nothingIsWrongWithTheShippedTemplate() {
        assertThat(SHIPPED.tasks()).hasSize(82);
        assertThat(SHIPPED.flaws()).isEmpty();
    }

    @Test
    void theShippedTemplateMeansWhatThePublishedChecklistsMean() throws IOException {
        Function<TemplateTask, List<Object>> meaning = task -> List.of(
                task.code(),
                task.phase(),
                task.anchor(),
                task.offsetDays(),
                task.leadDays(),
                task.leadKind(),
                task.ownerRole(),
                task.appliesWhen(),
                task.needsFirst());
        assertThat(SHIPPED.tasks().stream().map(meaning))
                .isEqualTo(inEnglishOnly().tasks().stream().map(meaning).toList());
    }

    @Test
    void aTableInEnglishOnlyGivesEnglishTexts() throws IOException {
        TemplateTask task = inEnglishOnly().task("W11").orElseThrow();
        assertThat(task.en().title()).isEqualTo("Book the embassy appointment");
        assertThat(task.en().owner()).isEqualTo("Guest");
        assertThat(task.en().evidence()).isEqualTo("Appointment mail");
        assertThat(task.de()).isEqualTo(TaskText.NONE);
        assertThat(inEnglishOnly().flaws())
                .hasSize(82)
                .allSatisfy(flaw -> assertThat(flaw.kind()).isEqualTo(Flaw.Kind.LANGUAGE_MISSING));
    }

    @Test
    void everyTaskSaysEverythingInBothLanguages() {
        for (TemplateTask task : SHIPPED.tasks())
            for (TaskText text : List.of(task.de(), task.en()))
                assertThat(List.of(text.title(), text.explanation(), text.why(), text.owner(), text.evidence()))
                        .as(task.code())
                        .doesNotContain("")
                        .allSatisfy(said -> assertThat(said).doesNotContain("!", "\"", "leider"));
    }

    @Test
    void explanationsAreTwoOrThreeSentencesAndTitlesShort() {
        for (TemplateTask task : SHIPPED.tasks())
            for (TaskText text : List.of(task.de(), task.en())) {
                assertThat(text.title().length()).as(text.title()).isLessThanOrEqualTo(80);
                assertThat(text.explanation().split("(?<=[.?])\\s").length)
                        .as(text.explanation())
                        .isBetween(2, 3);
            }
    }

    @Test
    void germanIsGerman() {
        assertThat(SHIPPED.task("W41").orElseThrow().in("de").title()).isEqualTo("Wohnsitz anmelden");
        assertThat(SHIPPED.task("W41").orElseThrow().in("en").title()).isEqualTo("Register your address");
    }

    @Test
    void onlyTheYearlyRepeatsComeAgain() {
        assertThat(SHIPPED.tasks())
                .filteredOn(TemplateTask::yearly)
                .extracting(TemplateTask::code)
                .containsExactly("W70");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        String text = TemplateText.write(SHIPPED);
        assertThat(TemplateText.read("Standard", text).template()).isEqualTo(SHIPPED);
        assertThat(text).isEqualTo(Files.readString(Path.of("src/main/resources/org/sojourn/welcome/template.csv")));
        assertThat(TemplateText.read("x", TemplateText.write(inEnglishOnly()))
                        .template()
                        .tasks())
                .isEqualTo(inEnglishOnly().tasks());
    }

    @Test
    void everySignSurvivesWritingAndReading() {
        TaskText odd = new TaskText(
                "One; two", "He said “yes”,\nshe \"no\"", "a,b", "x / y", "Tab\there", "https://a.example/?b=1;c=2");
        Template template = ATask.template(ATask.named(Template.GATE)
                .saying(odd, TaskText.NONE)
                .yearly()
                .waits(7)
                .due(Anchor.EXPIRY, -9)
                .during(Phase.AFTER)
                .when("!PHD,LAB/GMO"));
        assertThat(TemplateText.read("Test", TemplateText.write(template)).template())
                .isEqualTo(template);
    }

    @Test
    void textsAreTidied() {
        assertThat(new TaskText(" a ", "b\r\nc\rd\n", "", "", "", ""))
                .isEqualTo(new TaskText("a", "b\nc\nd", "", "", "", ""));
    }

    @Test
    void everyKindSeesItsOwnTasks() {
        assertThat(codes(Kind.PHD))
                .contains("W32", "W59", "W60", "W71", "W07", "W06")
                .doesNotContain("W15", "W18", "W19");
        assertThat(codes(Kind.POSTDOC)).contains("W07", "W39", "W65", "W71").doesNotContain("W32", "W59", "W19");
        assertThat(codes(Kind.PROFESSOR)).contains("W06", "W05").doesNotContain("W32", "W71", "W15", "W19");
        assertThat(codes(Kind.PHYSICIAN))
                .contains("W15", "W16", "W17", "W18", "W20")
                .doesNotContain("W19", "W32");
        assertThat(codes(Kind.OBSERVER)).contains("W19", "W22", "W03").doesNotContain("W39", "W08", "W06", "W15");
        assertThat(codes(Kind.STUDENT)).contains("W21", "W24", "W40", "W75").doesNotContain("W03", "W05", "W07", "W39");
        assertThat(codes(Kind.STAFF)).contains("W07", "W08", "W39").doesNotContain("W06", "W09", "W32");
        for (Kind kind : Kind.values()) assertThat(codes(kind)).contains("W01", Template.GATE, "W80");
    }

    @Test
    void aViewHasAllThatSomebodyOfTheKindCanMeet() {
        for (PlanCase each : PlanCase.all()) {
            Set<Flag> kinds = EnumSet.copyOf(KindFlags.ALL);
            kinds.retainAll(each.flags());
            for (Kind kind : Kind.values())
                for (LegalForm form : kind.legalForms())
                    if (kinds.equals(KindFlags.of(kind, form)))
                        assertThat(SHIPPED.view(kind)).containsAll(applying(each.flags()));
        }
    }

    private static List<TemplateTask> applying(Set<Flag> flags) {
        return SHIPPED.tasks().stream()
                .filter(task -> task.appliesWhen().holds(flags))
                .toList();
    }
}
