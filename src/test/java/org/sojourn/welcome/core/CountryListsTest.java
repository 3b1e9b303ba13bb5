package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountryListsTest {
    private static final CountryLists SHIPPED = CountryLists.shipped();

    @Test
    void thirtyOneStatesMoveFreely() {
        assertThat(SHIPPED.free())
                .hasSize(31)
                .contains("DE", "GR", "NO", "IS", "LI", "CH")
                .doesNotContain("GB", "TR");
    }

    @Test
    void eightStatesMayApplyAfterEntry() {
        assertThat(SHIPPED.afterEntry()).containsExactly("AU", "CA", "GB", "IL", "JP", "KR", "NZ", "US");
    }

    @Test
    void theVisaFreeListIsThatOfTheRegulation() {
        assertThat(SHIPPED.visaFree())
                .hasSize(64)
                .containsAll(SHIPPED.afterEntry())
                .contains("GE", "UA", "MD", "XK", "TW", "HK", "MO", "PE", "CO", "AE", "TL")
                .doesNotContain("VU", "CN", "IN", "NG", "TR", "RU", "ZA", "EG", "EC")
                .doesNotContainAnyElementsOf(SHIPPED.free());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(CountryLists.parse(SHIPPED.text())).isEqualTo(SHIPPED);
        assertThat(SHIPPED.text().lines()).hasSize(3).first().asString().startsWith("free: AT BE BG CH");
    }

    @Test
    void codesMayBeWrittenAsPeopleWriteThem() {
        assertThat(CountryLists.codes(" fr,DE;\n us  XK ")).containsExactly("DE", "FR", "US", "XK");
        assertThat(CountryLists.codes("  ")).isEmpty();
    }

    @Test
    void whatIsNoCountryIsRefusedByName() {
        assertThatThrownBy(() -> CountryLists.codes("FR EU"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("EU");
        assertThatThrownBy(() -> CountryLists.parse("free: FR UK")).hasMessage("UK");
        assertThatThrownBy(() -> CountryLists.parse("somewhere: FR")).hasMessage("somewhere: FR");
        assertThatThrownBy(() -> CountryLists.parse("FR")).hasMessage("FR");
    }

    @Test
    void remarksAndEmptyLinesAreLetBe() {
        CountryLists lists = CountryLists.parse("# a remark\n\nfree: FR\nvisa-free: BR\nfree: DE\n");
        assertThat(lists.free()).containsExactly("DE", "FR");
        assertThat(lists.visaFree()).containsExactly("BR");
        assertThat(lists.afterEntry()).isEmpty();
    }

    @Test
    void allCountriesCanBeOffered() {
        assertThat(CountryLists.all()).contains("DE", "XK", "NG").hasSizeGreaterThan(240);
        assertThat(CountryLists.isCountry("XK")).isTrue();
        assertThat(CountryLists.isCountry("de")).isFalse();
    }
}
