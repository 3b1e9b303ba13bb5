package org.sojourn.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What letters say, kind by kind in both languages; {@code -Dsojourn.write=true} writes down how they are now. */
class LetterWriterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/sojourn/correspondence");
    private static final String HOUSE = "sojourn.public.url";

    @BeforeEach
    void theHouseKnowsItsAddress() {
        System.setProperty(HOUSE, "https://exchange.example.org/");
    }

    @AfterEach
    void itForgetsIt() {
        System.clearProperty(HOUSE);
    }

    static Stream<Arguments> everyLetter() {
        return Stream.of(LetterKind.values())
                .flatMap(
                        kind -> Stream.of(Locale.GERMAN, Locale.ENGLISH).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void everyLetterSaysWhatWasAgreedOn(LetterKind kind, Locale language) throws IOException {
        WrittenLetter letter = LetterWriter.write(LetterText.of(kind, language), language, SampleFacts.in(language));
        Path golden = GOLDEN.resolve(kind.file(language));
        String now = "Subject: " + letter.subject() + "\n\n" + letter.text();
        if (Boolean.getBoolean("sojourn.write")) Files.writeString(golden, now);
        assertThat(now).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void bothPartsOfALetterSayTheSame(LetterKind kind, Locale language) {
        WrittenLetter letter = LetterWriter.write(LetterText.of(kind, language), language, SampleFacts.in(language));
        String page = letter.html()
                .replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&#39;", "'");
        for (String line : letter.text().lines().map(String::strip).toList())
            if (!line.isEmpty() && !line.startsWith("https:"))
                assertThat(page).contains(line.replaceFirst("^- ", "").replaceFirst(":$", ""));
        assertThat(letter.html()).contains("<html lang=\"" + language.getLanguage() + "\"");
        assertThat(letter.html())
                .contains("https://exchange.example.org/offers/offer?callId")
                .doesNotContain("//offers");
        assertThat(letter.text()).contains("https://exchange.example.org/offers/offer?callId=7&again=1");
        assertThat(letter.html() + letter.text()).doesNotContain("{{");
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void noLetterTellsPointsOrGradesAndTheSubjectFitsALine(LetterKind kind, Locale language) {
        WrittenLetter letter = LetterWriter.write(LetterText.of(kind, language), language, SampleFacts.in(language));
        assertThat(letter.text()).doesNotContainPattern("(?i)\\b(punkt|note\\b|point|grade|rang)");
        assertThat(letter.subject()).hasSizeLessThanOrEqualTo(70).doesNotContain("!");
    }

    @Test
    void aNameIsANameAndNoMarkup() {
        Map<String, String> facts = new HashMap<>(SampleFacts.in(Locale.GERMAN));
        facts.put("name", "<img src=x onerror=alert(1)> {{link}} ${7*7}");
        WrittenLetter letter =
                LetterWriter.write(LetterText.of(LetterKind.RESULT, Locale.GERMAN), Locale.GERMAN, facts);
        assertThat(letter.html()).doesNotContain("<img").contains("&lt;img");
        assertThat(letter.text()).contains("Guten Tag <img src=x onerror=alert(1)> {{link}} ${7*7},");
    }

    @Test
    void aMissingFactIsAnErrorAndNoGap() {
        assertThatThrownBy(() -> LetterWriter.write(
                        LetterText.of(LetterKind.OFFER, Locale.GERMAN),
                        Locale.GERMAN,
                        Map.of("name", "Ada", "link", "/")))
                .hasMessageContaining("day");
    }

    @Test
    void factsComeBackAsTheyWereButInOneLine() {
        Map<String, String> facts =
                Map.of("name", "Zoë = A&B", "person", "Eva\r\nBcc: x@example.org\u2028y\u202Ez\u0000");
        Map<String, String> back = Facts.split(Facts.join(facts));
        assertThat(back).containsEntry("name", "Zoë = A&B").containsEntry("person", "Eva Bcc: x@example.org y z");
        assertThat(Facts.oneLine("x".repeat(1000))).hasSize(300);
    }

    @Test
    void aListOfThingsIsAPointEachInBothPartsAndOneLineElsewhere() {
        Map<String, String> facts = new HashMap<>(SampleFacts.in(Locale.GERMAN));
        facts.put("missing", "das Fachsemester\n<b>ein</b> Wunsch");
        WrittenLetter letter =
                LetterWriter.write(LetterText.of(LetterKind.MISSING, Locale.GERMAN), Locale.GERMAN, facts);
        assertThat(letter.text()).contains("- das Fachsemester\n- <b>ein</b> Wunsch\n");
        assertThat(letter.html()).contains(">das Fachsemester</li>", ">&lt;b&gt;ein&lt;/b&gt; Wunsch</li>");
        LetterText beside = new LetterText("a", "b", "c", "d", "Es fehlt {{missing}}.\n\n- auch **{{missing}}**");
        assertThat(LetterWriter.write(beside, Locale.GERMAN, facts).text())
                .contains(
                        "Es fehlt das Fachsemester, <b>ein</b> Wunsch.", "- auch das Fachsemester, <b>ein</b> Wunsch");
    }

    @Test
    void onlyAListKeepsItsLines() {
        Map<String, String> back = Facts.split(Facts.join(Map.of("missing", "a\r\nb\u202E\u0000\nc", "call", "a\nb")));
        assertThat(back).containsEntry("missing", "a\nb\nc").containsEntry("call", "a b");
    }

    @Test
    void theWordsOfEveryKindAreThereAndNoOthers() throws IOException {
        List<String> wanted = Stream.of(LetterKind.values())
                .flatMap(kind -> Stream.of(kind.file(Locale.ENGLISH), kind.file(Locale.GERMAN)))
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/sojourn/mail/letters"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .isEqualTo(wanted);
        }
    }
}
