package org.sojourn.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

class PlaceCodeTest {
    @ParameterizedTest
    @CsvSource({
        "WINTER, SEMESTER, MEDICINE, KCL-W",
        "SUMMER, SEMESTER, MEDICINE, KCL-S",
        "WINTER, YEAR, MEDICINE, KCL-W-Y",
        "SUMMER, PRACTICAL_YEAR, MEDICINE, KCL-S-PJ",
        "SUMMER, ELECTIVE, DENTISTRY, KCL-S-WF-Z",
        "WINTER, CLERKSHIP, PUBLIC_HEALTH, KCL-W-FM-PH",
        "WINTER, RESEARCH, RADIATION_SCIENCES, KCL-W-FO-RS"
    })
    void theCodeSaysPartnerAndTermAndWhatIsNotUsual(Term term, PlaceKind kind, Programme programme, String code) {
        assertThat(PlaceCode.derive("KCL", Sample.terms(term, kind, programme), taken -> false))
                .isEqualTo(code);
    }

    @Test
    void aTakenCodeGetsTheNextFreeNumber() {
        Set<String> taken = Set.of("KCL-W", "KCL-W-2");
        PlaceTerms terms = Sample.terms(Term.WINTER, PlaceKind.SEMESTER, Programme.MEDICINE);
        assertThat(PlaceCode.derive("KCL", terms, taken::contains)).isEqualTo("KCL-W-3");
    }

    @Test
    void everyDerivedCodeIsWellFormed() {
        for (Term term : Term.values())
            for (PlaceKind kind : PlaceKind.values())
                for (Programme programme : Programme.values())
                    assertThat(PlaceCode.isWellFormed(
                                    PlaceCode.plain("ABCDEFGHIJ", Sample.terms(term, kind, programme))))
                            .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-W", "KCL-", "KCL--W", "kcl-w", "KCL W", "ABCDEFGHIJ-ABCDEFGHIJ-ABCDEFGHIJ"})
    void whatIsNotACodeIsNone(String text) {
        assertThat(PlaceCode.isWellFormed(text)).isFalse();
    }
}
