package org.sojourn.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

class ParsersTest {
    private static final CellParser<Points> POINTS = Parsers.points(Points.ZERO, new Points(1000));
    private static final CellParser<BigDecimal> GRADE =
            Parsers.decimal(new BigDecimal("1.0"), new BigDecimal("4.0"), 1);

    private static String german(Parsed<?> refused) {
        return refused.allowed().in(Texts.in(Locale.GERMAN), Locale.GERMAN);
    }

    private static String english(Parsed<?> refused) {
        return refused.allowed().in(Texts.in(Locale.ENGLISH), Locale.ENGLISH);
    }

    @Test
    void textIsLimitedInCharactersNotInBytes() {
        assertThat(Parsers.text(4).read("Łódź").value()).isEqualTo("Łódź");
        assertThat(german(Parsers.text(3).read("Łódź"))).isEqualTo("Text mit höchstens 3 Zeichen");
    }

    @Test
    void aStudentNumberKeepsItsZerosAndTakesNothingButDigits() {
        assertThat(Parsers.digits(5, 12).read("0042001").value()).isEqualTo("0042001");
        for (String wrong : List.of("=A43+1", "4711.5", "4,01E+06", "S-101", "٤٥٦٧٨", "1234"))
            assertThat(german(Parsers.digits(5, 12).read(wrong))).isEqualTo("Text aus 5 bis 12 Ziffern, keine Formel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "f.sommer+x@mailbox.tu.example.org", "jörg@müller.example"})
    void addressesPeopleHaveAreTaken(String address) {
        assertThat(Parsers.email().read(address).isRefused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anna", "anna@", "anna@example", "a b@example.org", "Anna <a@example.org>", "a@@example.org"})
    void whatIsNoAddressIsNot(String address) {
        assertThat(english(Parsers.email().read(address))).startsWith("an e-mail address");
        assertThat(Parsers.email().read(address + ".".repeat(5000)).isRefused()).isTrue();
    }

    @Test
    void wholeNumbersStayInTheirRange() {
        assertThat(Parsers.whole(1, 30).read("6").value()).isEqualTo(6);
        assertThat(Parsers.whole(1, 30).read("06").canonical()).isEqualTo("6");
        for (String wrong : List.of("0", "31", "6,5", "sechs", "99999999999"))
            assertThat(german(Parsers.whole(1, 30).read(wrong))).isEqualTo("ganze Zahl zwischen 1 und 30");
    }

    @Test
    void pointsTakeCommaAndDotAndOneDecimal() {
        assertThat(POINTS.read("78,5").value()).isEqualTo(new Points(785));
        assertThat(POINTS.read("78.5").canonical())
                .isEqualTo(POINTS.read("78,5").canonical());
        assertThat(POINTS.read("78").canonical()).isEqualTo("78.0");
        assertThat(POINTS.read("+3").value()).isEqualTo(new Points(30));
        assertThat(POINTS.shown("78.5", Locale.GERMAN)).isEqualTo("78,5");
        for (String wrong : List.of("78,55", "100,1", "-1", "1.000,0", "viel"))
            assertThat(german(POINTS.read(wrong)))
                    .isEqualTo("Punkte zwischen 0,0 und 100,0 mit höchstens einer Nachkommastelle");
    }

    @Test
    void gradesLieBetweenOneAndFour() {
        assertThat(GRADE.read("1,7").value()).isEqualByComparingTo("1.7");
        assertThat(GRADE.read("2").canonical()).isEqualTo("2.0");
        assertThat(german(GRADE.read("17"))).isEqualTo("Zahl mit Komma zwischen 1,0 und 4,0, zum Beispiel 2,5");
        assertThat(english(GRADE.read("2026-07-01"))).isEqualTo("number between 1.0 and 4.0, for example 2.5");
    }

    @Test
    void codedCellsTakeTheCodeAndTheWordsOfBothLanguages() {
        for (String word : List.of("Humanmedizin", "medicine", "MEDICINE", "Medizin"))
            assertThat(Words.programme().read(word).value()).isEqualTo(Programme.MEDICINE);
        for (String word : List.of("PJ-Tertial", "pj", "Practical year"))
            assertThat(Words.kind().read(word).value()).isEqualTo(PlaceKind.PRACTICAL_YEAR);
        assertThat(german(Words.term().read("Herbst"))).isEqualTo("eines davon: Winter, Sommer");
        assertThat(english(Words.term().read("Herbst"))).isEqualTo("one of these: Winter, Summer");
        assertThat(Words.term().shown("SUMMER", Locale.GERMAN)).isEqualTo("Sommer");
    }

    @Test
    void levelsAreThoseOfTheFrameworkAndTheMotherTongue() {
        assertThat(Parsers.level().read("b2").value()).isEqualTo(CefrLevel.B2);
        assertThat(Parsers.level().read("Muttersprache").value()).isEqualTo(CefrLevel.NATIVE);
        assertThat(Parsers.level().read("native").value()).isEqualTo(CefrLevel.NATIVE);
        assertThat(german(Parsers.level().read("B3"))).endsWith("A1, A2, B1, B2, C1, C2, Muttersprache");
    }

    @Test
    void aPlaceCodeOutsideTheCallIsToldTheCodesInside() {
        CellParser<String> places = Parsers.oneOf(List.of("KCL-W", "KCL-S"));
        assertThat(places.read("kcl-w").value()).isEqualTo("KCL-W");
        assertThat(german(places.read("KCL-F"))).isEqualTo("eines davon: KCL-W, KCL-S");
    }

    @Test
    void listsAreSplitAtCommas() {
        assertThat(Parsers.list(3, 10).read("Erstmals,  Härte,,Erstmals").value())
                .containsExactly("Erstmals", "Härte");
        assertThat(Parsers.list(1, 10).read("a, b").isRefused()).isTrue();
        assertThat(Parsers.list(2, 3).read("abcd").isRefused()).isTrue();
    }
}
