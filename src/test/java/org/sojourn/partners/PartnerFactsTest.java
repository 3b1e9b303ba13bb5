package org.sojourn.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerFactsTest {
    private static PartnerFacts facts(String code, String country, String erasmus, String pic, String website) {
        return new PartnerFacts(code, "Name", "Kurz", "Stadt", country, erasmus, pic, website, " ");
    }

    @Test
    void codesAreWrittenInCapitalsAndBlanksCountAsNothing() {
        PartnerFacts facts = facts(" kcl ", "gb", "", " ", null);
        assertThat(facts.code()).isEqualTo("KCL");
        assertThat(facts.country()).isEqualTo("GB");
        assertThat(facts.erasmusCode()).isNull();
        assertThat(facts.pic()).isNull();
        assertThat(facts.note()).isNull();
        assertThatCode(facts::refuseWhenIncomplete).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D  DRESDEN02", "UK LONDON017", "PL WROCLAW05"})
    void theBlanksInAnErasmusCodeStay(String code) {
        PartnerFacts facts = facts("KCL", "GB", code, "998757300", "https://www.kcl.ac.uk");
        assertThatCode(facts::refuseWhenIncomplete).doesNotThrowAnyException();
        assertThat(facts.erasmusCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "K, GB, -, -, -, partner-code-form",
                "KC-L, GB, -, -, -, partner-code-form",
                "KCL, UK1, -, -, -, partner-country-form",
                "KCL, XX, -, -, -, partner-country-form",
                "KCL, GB, D DRESDEN02, -, -, partner-erasmus-code-form",
                "KCL, GB, UK  LONDON017, -, -, partner-erasmus-code-form",
                "KCL, GB, -, 99875730, -, partner-pic-form",
                "KCL, GB, -, 99875730X, -, partner-pic-form",
                "KCL, GB, -, -, javascript:alert(1), partner-website-form",
                "KCL, GB, -, -, www.kcl.ac.uk, partner-website-form"
            })
    void whatIsNotInOrderIsRefusedByItsOwnSentence(
            String code, String country, String erasmus, String pic, String website, String refusal) {
        assertThatThrownBy(() -> facts(code, country, erasmus, pic, website).refuseWhenIncomplete())
                .hasMessage(refusal);
    }

    @Test
    void aPartnerWithoutANameIsRefused() {
        assertThatThrownBy(() ->
                        new PartnerFacts("KCL", " ", "K", "L", "GB", null, null, null, null).refuseWhenIncomplete())
                .hasMessage("partner-name-form");
    }
}
