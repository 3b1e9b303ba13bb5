package org.sojourn.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.platform.Texts;

/** What is said about words before they are kept. */
class ProofreaderTest {
    private static final String BODY = "Bitte antworten Sie bis {{deadline}}.";

    static Stream<Arguments> everyDeliveredText() {
        return Stream.of(LetterKind.values())
                .flatMap(
                        kind -> Stream.of(Locale.GERMAN, Locale.ENGLISH).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyDeliveredText")
    void noDeliveredTextHasASlip(LetterKind kind, Locale language) {
        assertThat(Proofreader.read(kind, language, LetterText.of(kind, language)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyDeliveredText")
    void everyTextComesBackAsItWasWrittenDown(LetterKind kind, Locale language) {
        LetterText text = LetterText.of(kind, language);
        assertThat(LetterText.parse(text.written())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bis {{deadline}}, {{points}}.|wording-place-unknown|{{points}}",
                "Bis {{deadline}}, {{link}}.|wording-place-unknown|{{link}}",
                "Bis {{deadline}}, {{place}}.|wording-place-unknown|{{place}}",
                "Bis {{deadline}}, {{ call }}.|wording-place-unknown|{{ call }}",
                "Bis {{deadline}}, {{#call}}so{{/call}}.|wording-place-unknown|{{#call}}",
                "Bis {{deadline}}, {{>frame}}.|wording-place-unknown|{{>frame}}",
                "Bis {{deadline}}, {{=<% %>=}}.|wording-place-unknown|{{=<% %>=}}",
                "Bis {{deadline}}, {{&name}}.|wording-place-unknown|{{&name}}",
                "Bis {{deadline}}, {{}}.|wording-place-unknown|{{}}",
                "Bis {{deadline.|wording-place-open|{{deadline.",
                "Bis {{deadline}}, {{call}.|wording-place-open|{{call}.",
                "Bis {{deadline}}, call}} kommt.|wording-place-open|}} kommt.",
                "Bitte antworten Sie.|wording-place-missing|{{deadline}}",
                "Bis {{deadline}}, **fett.|wording-bold|Bis {{deadline}}, **fett.",
                "Bis {{deadline}}, [hier](http://example.org).|wording-link|http://example.org",
                "Bis {{deadline}}, [hier](javascript:alert(1)).|wording-link|javascript:alert(1",
                "Bis {{deadline}}, [hier](https://example.org/{{name}}).|wording-link|https://example.org/{{name}}",
                "Bis {{deadline}}, [hier]().|wording-link|''"
            })
    void aSlipIsNamedWithWhatItIsAbout(String body, String code, String about) {
        assertThat(Proofreader.read(LetterKind.OFFER, Locale.GERMAN, words("Ihr Ergebnis", body)))
                .contains(Slip.of(code, 0, about));
    }

    @Test
    void aSubjectTakesTheDayButNobodysName() {
        assertThat(Proofreader.read(LetterKind.OFFER, Locale.ENGLISH, words("Answer by {{day}}, {{call}}", BODY)))
                .isEmpty();
        assertThat(Proofreader.read(LetterKind.OFFER, Locale.ENGLISH, words("{{name}}, your result", BODY)))
                .containsExactly(Slip.of("wording-subject-personal", 1, "{{name}}"));
        LetterText place = words("{{place}}", "{{place}} {{at}} {{deadline}}");
        assertThat(Proofreader.read(LetterKind.OFFER_ACCEPTED, Locale.GERMAN, place))
                .containsExactly(Slip.of("wording-subject-personal", 0, "{{place}}"));
    }

    @Test
    void whatIsMissingAndWhatIsTooLongIsSaid() {
        LetterText nothing = new LetterText(" ", null, "", "", "\n\n");
        assertThat(Proofreader.read(LetterKind.RESULT, Locale.GERMAN, nothing))
                .containsExactly(
                        Slip.of("wording-empty", 0, 0),
                        Slip.of("wording-empty", 0, 1),
                        Slip.of("wording-empty", 0, 2),
                        Slip.of("wording-empty", 0, 3));
        LetterText long_ = words("x".repeat(151), BODY + "x".repeat(6001));
        assertThat(Proofreader.read(LetterKind.OFFER, Locale.GERMAN, long_))
                .containsExactly(Slip.of("wording-line-long", 0, 150), Slip.of("wording-body-long", 0, 6000));
    }

    @Test
    void aSlipIsASentenceInBothLanguages() {
        Slip slip = Slip.of("wording-place-unknown", 1, "{{points}}");
        assertThat(Texts.in(
                        Locale.GERMAN,
                        "refusal." + slip.code(),
                        slip.arguments().toArray()))
                .isEqualTo("Englisch: Den Platzhalter {{points}} gibt es in diesem Brief nicht.");
        Slip empty = Slip.of("wording-empty", 0, 2);
        assertThat(Texts.in(
                        Locale.ENGLISH,
                        "refusal." + empty.code(),
                        empty.arguments().toArray()))
                .isEqualTo("German: the text is still missing.");
    }

    private static LetterText words(String subject, String body) {
        return new LetterText(subject, "Ihr Ergebnis ist da", "", "Ansehen", body);
    }

    @Test
    void whatIsMissingIsSaidInTheBodyAndNeverInTheSubject() {
        LetterText text = new LetterText("Es fehlt {{missing}}", "a", "", "b", "Bis {{deadline}}.");
        assertThat(Proofreader.read(LetterKind.MISSING, Locale.GERMAN, text))
                .extracting(Slip::code)
                .containsExactlyInAnyOrder("wording-subject-personal", "wording-place-missing");
    }
}
