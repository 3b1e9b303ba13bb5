package org.sojourn.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Both parts of a mail come from one source. */
class MarkupTest {
    private static final String BODY =
            "Guten Morgen, **wichtig**: [die Regeln](https://example.org/a?b=1&c=2) gelten,\n"
                    + "auch hier.\nEs fehlen:\n- ein **Foto**\n- {{call}}\n\n## Was dann?\nEine Zeile.\n\nNoch eine **zweite**.";

    @Test
    void paragraphsListsBoldAndLinksAreInBothParts() {
        WrittenLetter letter = written(BODY, SampleFacts.in(Locale.GERMAN));
        assertThat(letter.text())
                .contains(
                        "Guten Morgen, wichtig: die Regeln (https://example.org/a?b=1&c=2) gelten, auch hier. Es fehlen:\n\n"
                                + "- ein Foto\n- Auslandssemester 2027/28\n\n")
                .contains("Was dann?\nEine Zeile.\nNoch eine zweite.\n")
                .doesNotContain("**", "##");
        assertThat(letter.html())
                .contains("<strong>wichtig</strong>", "<strong>Foto</strong>", "<strong>zweite</strong>")
                .contains("href=\"https://example.org/a?b&#x3D;1&amp;c&#x3D;2\"")
                .containsPattern(
                        "(?s)<ul[^>]*>\\s*<li[^>]*>ein <strong>Foto</strong></li>\\s*<li[^>]*>Auslandssemester 2027/28</li>\\s*</ul>")
                .doesNotContain("**", "{{", "- ein");
    }

    @Test
    void whatSomebodyIsCalledIsNeverMarkup() {
        Map<String, String> facts = new HashMap<>(SampleFacts.in(Locale.GERMAN));
        facts.put("call", "**fett** [x](https://evil.example.org) <b>b</b>\n- {{name}}");
        WrittenLetter letter = written("Zu {{call}}", facts);
        assertThat(letter.blocks()).hasSize(1);
        assertThat(letter.html()).doesNotContain("<strong>fett", "href=\"https://evil", "<b>b");
        assertThat(letter.text()).contains("Zu **fett** [x](https://evil.example.org) <b>b</b>");
    }

    @Test
    void theOldTextAndTheNewOneAreToldByParagraph() {
        LetterText before = new LetterText("S", "T", "", "B", "eins\n\nzwei\n\ndrei");
        LetterText now = new LetterText("S2", "T", "p", "B", "eins\n\nzwei, neu\n\ndrei\n\nvier");
        assertThat(Difference.between(before, now))
                .containsExactly(
                        new Difference(Difference.Part.SUBJECT, "S", "S2"),
                        new Difference(Difference.Part.PREVIEW, null, "p"),
                        new Difference(Difference.Part.BODY, "zwei", "zwei, neu"),
                        new Difference(Difference.Part.BODY, null, "vier"));
        assertThat(Difference.between(now, now)).isEmpty();
        assertThat(Difference.between(
                        new LetterText("", "", "", "", "eins\n\nzwei"), new LetterText("", "", "", "", "zwei")))
                .isEqualTo(List.of(new Difference(Difference.Part.BODY, "eins", null)));
    }

    private static WrittenLetter written(String body, Map<String, String> facts) {
        return LetterWriter.write(new LetterText("S", "T", "", "B", body), Locale.GERMAN, facts);
    }
}
