package org.sojourn.applications.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.applications.ApplicationStatus;
import org.sojourn.applications.Facts;
import org.sojourn.applications.MyApplication;
import org.sojourn.calls.AskedStep;
import org.sojourn.platform.Texts;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

class LackTest {
    private static final Instant NOON = Instant.parse("2027-01-10T12:00:00Z");
    private static final Facts WHOLE = new Facts(Programme.MEDICINE, 6, Map.of("en", CefrLevel.C1));

    @Test
    void anEmptyApplicationLacksEverythingInTheOrderOfTheSteps() {
        assertThat(Lack.of(
                        application(new Facts(null, null, Map.of()), List.of()),
                        AnswerSheet.EMPTY,
                        EnumSet.allOf(AskedStep.class),
                        Set.of("en")))
                .containsExactly(Lack.values());
    }

    @Test
    void whatTheCallDoesNotAskForIsVoluntary() {
        assertThat(Lack.of(application(WHOLE, List.of(7L)), declared(), Set.of(), Set.of("en")))
                .isEmpty();
    }

    @Test
    void blanksAreNoText() {
        assertThat(Lack.of(
                        application(WHOLE, List.of(7L)),
                        said(Question.MOTIVATION, "  \n"),
                        Set.of(AskedStep.MOTIVATION),
                        Set.of()))
                .containsExactly(Lack.MOTIVATION);
        assertThat(Lack.of(
                        application(WHOLE, List.of(7L)),
                        said(Question.MOTIVATION, "Weil"),
                        Set.of(AskedStep.MOTIVATION),
                        Set.of()))
                .isEmpty();
    }

    @Test
    void aDeclarationOfAnOlderTextIsNone() {
        AnswerSheet older = new AnswerSheet(AnswerSheet.EMPTY.answers(), new DeclarationRow("de", NOON, false));
        assertThat(Lack.of(application(WHOLE, List.of(7L)), older, Set.of(), Set.of()))
                .containsExactly(Lack.DECLARATION);
    }

    @Test
    void everyLackHasItsSentenceInBothLanguages() {
        for (Lack each : Lack.values())
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH))
                assertThat(Texts.in(language, "refusal." + each.refusal())).doesNotStartWith("refusal.");
    }

    private static AnswerSheet declared() {
        return new AnswerSheet(AnswerSheet.EMPTY.answers(), new DeclarationRow("de", NOON, true));
    }

    private static AnswerSheet said(Question question, String words) {
        List<AnswerRow> rows = new ArrayList<>(AnswerSheet.EMPTY.answers());
        rows.set(question.ordinal(), new AnswerRow(question, 1, words, NOON));
        return new AnswerSheet(rows, new DeclarationRow("de", NOON, true));
    }

    private static MyApplication application(Facts facts, List<Long> wishes) {
        return new MyApplication(
                45,
                3,
                12,
                8,
                ApplicationStatus.DRAFT,
                facts,
                null,
                List.of(),
                Set.of(),
                wishes,
                NOON,
                null,
                null,
                NOON);
    }
}
