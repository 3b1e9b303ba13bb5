package org.sojourn.applications.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.applications.ApplicationStatus;
import org.sojourn.applications.Facts;
import org.sojourn.applications.MyApplication;
import org.sojourn.platform.Seal;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

class HandedInTest {
    private static final Instant NOON = Instant.parse("2027-01-10T12:00:00Z");

    @Test
    void theTextOfAnApplicationIsTheOneTheDocumentDescribes() {
        String text = HandedIn.text(
                anApplication(List.of(7L, 3L)), Map.of(7L, "KCL-W", 3L, "LYO-S"), answers("Zeile\nzwei \\ drei"));
        assertThat(text)
                .isEqualTo("sojourn-application: 2\ncall: 12\napplication: 45\nprogramme: MEDICINE\nsemester: 6\n"
                        + "language en: C1\nlanguage fr: B2\nwish 1: KCL-W\nwish 2: LYO-S\n"
                        + "answer MOTIVATION: Zeile\\nzwei \\\\ drei\nanswer CIRCUMSTANCES: given\n"
                        + "declaration de: " + DeclarationText.in(Locale.GERMAN) + "\ndeclared: "
                        + DeclarationText.digest() + "\n");
        assertThat(Seal.digest(text)).isEqualTo(Seal.digest(text)).hasSize(64);
    }

    @Test
    void anotherOrderOfWishesIsAnotherText() {
        Map<Long, String> codes = Map.of(7L, "KCL-W", 3L, "LYO-S");
        assertThat(HandedIn.text(anApplication(List.of(7L, 3L)), codes, answers("a")))
                .isNotEqualTo(HandedIn.text(anApplication(List.of(3L, 7L)), codes, answers("a")));
    }

    /** Otherwise one could write a line that looks like another answer and have the same digest for two applications. */
    @Test
    void nobodyWritesALineOfAnotherNameIntoAnAnswer() {
        String text = HandedIn.text(anApplication(List.of(7L)), Map.of(7L, "KCL-W"), answers("x\ndeclared: no"));
        assertThat(text.lines().filter(line -> line.startsWith("declared")))
                .containsExactly("declared: " + DeclarationText.digest());
    }

    @Test
    void circumstancesAreNeverInTheText() {
        assertThat(HandedIn.text(anApplication(List.of(7L)), Map.of(), answers("a")))
                .doesNotContain("Knie");
    }

    @Test
    void anAnswerIsCleanedOfWhatNobodyTypes() {
        assertThat(Question.MOTIVATION.cleaned("a\r\nb\rc\u0000\u001b\td")).isEqualTo("a\nb\nc\td");
        assertThat(Question.MOTIVATION.cleaned("u\u0308ber")).isEqualTo("über");
        assertThat(Question.MOTIVATION.cleaned(null)).isEmpty();
    }

    @Test
    void anAnswerMayBeAsLongAsItIsSaidAndNotOneLetterLonger() {
        assertThat(Question.PHONE.cleaned("1".repeat(40))).hasSize(40);
        assertThatThrownBy(() -> Question.PHONE.cleaned("1".repeat(41))).hasMessage("answer-too-long");
    }

    private static AnswerSheet answers(String motivation) {
        List<AnswerRow> rows = new ArrayList<>(AnswerSheet.EMPTY.answers());
        rows.set(Question.MOTIVATION.ordinal(), new AnswerRow(Question.MOTIVATION, 1, motivation, NOON));
        rows.set(Question.CIRCUMSTANCES.ordinal(), new AnswerRow(Question.CIRCUMSTANCES, 1, "Knie", NOON));
        return new AnswerSheet(rows, new DeclarationRow("de", NOON, true));
    }

    private static MyApplication anApplication(List<Long> wishes) {
        Facts facts = new Facts(Programme.MEDICINE, 6, Map.of("fr", CefrLevel.B2, "en", CefrLevel.C1));
        return new MyApplication(
                45,
                3,
                12,
                8,
                ApplicationStatus.SUBMITTED,
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
