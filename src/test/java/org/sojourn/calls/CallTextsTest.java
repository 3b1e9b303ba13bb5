package org.sojourn.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.calls.dates.Holiday;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Flaw;
import org.sojourn.calls.rules.Procedure;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.calls.rules.Template;
import org.sojourn.calls.rules.points.Unmet;
import org.sojourn.calls.rules.stamp.Loss;
import org.sojourn.calls.rules.stamp.Promise;
import org.sojourn.platform.Texts;

class CallTextsTest {
    private static final Path ROOM = Path.of("src/main/java/org/sojourn/calls");

    @Test
    void everyRefusalOfTheRoomIsASentenceInBothLanguages() throws IOException {
        List<String> codes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOM)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher refusal =
                        Pattern.compile("new Refusal\\(\"([a-z.-]*[a-z])\"").matcher(Files.readString(file));
                while (refusal.find()) codes.add(refusal.group(1));
            }
        }
        assertThat(codes).hasSizeGreaterThan(20);
        codes.forEach(code -> assertWords("refusal." + code));
    }

    @Test
    void everyPhaseFlawAndCriterionHasWordsInBothLanguages() {
        for (CallPhase phase : CallPhase.values()) {
            assertWords("calls.phase." + phase);
            assertWords("calls.call.news." + phase);
            assertWords("calls.public.state." + phase);
        }
        for (CallStage stage : CallStage.values()) {
            assertWords("calls.stage." + stage);
            assertWords("calls.stage." + stage + ".text");
            for (CallStep step : CallStep.values())
                if (!step.isLegalIn(stage)) assertWords("refusal." + step.reason(stage));
        }
        for (Holiday holiday : Holiday.values()) assertWords("calls.holiday." + holiday);
        for (Flaw.Code code : Flaw.Code.values()) assertWords("refusal.rule-flaw." + code);
        for (CriterionKind kind : CriterionKind.values()) assertWords("calls.kind." + kind);
        for (CriterionKind kind : CriterionKind.values()) {
            assertWords("calls.kind." + kind + ".how");
            assertWords("calls.kind." + kind + ".rows");
        }
        for (Template template : Template.values())
            for (Criterion criterion : template.book().criteria()) {
                assertWords("calls.criterion." + criterion.code());
                if (criterion.kind() == CriterionKind.ITEMS || criterion.kind() == CriterionKind.YEARLY_ITEMS)
                    criterion.rows().forEach(row -> assertWords("calls.item." + row.key()));
            }
    }

    @Test
    void everyProcedurePromiseLossAndTemplateHasWordsInBothLanguages() {
        for (Promise promise : Promise.values()) assertWords("calls.promise." + promise);
        for (Procedure procedure : Procedure.values())
            for (String what : List.of("", ".how", ".long")) assertWords("calls.procedure." + procedure + what);
        for (Loss.Code code : Loss.Code.values())
            for (String what : List.of("loss", "pattern", "rewrite")) assertWords("calls." + what + "." + code);
        for (SeatRule.Kind kind : SeatRule.Kind.values())
            for (String what : List.of("", ".how")) assertWords("calls.seats." + kind + what);
        for (Template template : Template.values()) {
            assertWords("calls.template." + template);
            assertWords("calls.template." + template + ".hint");
            template.book().assumptions().forEach(assumed -> assertWords("calls.assumption." + assumed.sentence()));
        }
    }

    @Test
    void everyRuleThatIsNotMetHasASentenceForHerAndInTheRun() {
        for (Unmet.Code code : Unmet.Code.values()) {
            assertWords("applications.unmet." + code);
            assertWords("allocation.rule." + code);
        }
    }

    @Test
    void aCaseByCaseGroupIsNeverNamed() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH))
            assertThat(Texts.in(locale, "calls.group." + SeatRules.HARDSHIP))
                    .isNotEqualTo("calls.group." + SeatRules.HARDSHIP)
                    .doesNotContainIgnoringCase("härte")
                    .doesNotContainIgnoringCase("hardship");
    }

    private static void assertWords(String key) {
        assertThat(Texts.in(Locale.GERMAN, key)).as(key).isNotEqualTo(key);
        assertThat(Texts.in(Locale.ENGLISH, key)).as(key).isNotEqualTo(key);
    }
}
