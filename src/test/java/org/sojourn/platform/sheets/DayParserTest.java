package org.sojourn.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayParserTest {
    private static final DayParser PARSER = new DayParser();

    @ParameterizedTest
    @ValueSource(strings = {"2028-06-01", "1.6.2028", "01.06.2028"})
    void aDayIsReadAsItIsWrittenInEitherLanguage(String typed) {
        assertThat(PARSER.read(typed)).isEqualTo(Parsed.of(LocalDate.of(2028, 6, 1), "2028-06-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.6.28", "30.2.2028", "06/01/2028", "2028-06-01T10:00", "Juni", "1.6.12028", "0028-06-01"})
    void whatIsNoDayOfOurTimesIsRefused(String typed) {
        assertThat(PARSER.read(typed).isRefused()).isTrue();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH})
            assertThat(PARSER.read(PARSER.shown("2028-06-01", locale)).canonical())
                    .isEqualTo("2028-06-01");
        assertThat(PARSER.shown("2028-06-01", Locale.GERMAN)).isEqualTo("01.06.2028");
        assertThat(PARSER.shown("", Locale.GERMAN)).isEmpty();
    }
}
