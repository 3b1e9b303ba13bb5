package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The office's lists: what stands in the address, and acts on several rows. */
@Journey
class SeveralRowsJourney {
    private static final String PLACES = "/partners/places?year=2028";

    @Test
    void aHeadSortsByItsColumnAndTheAddressKeepsItTogetherWithTheFilter(Visits visits) {
        Page page = visits.as("Miriam Weiss").open(PLACES + "&term=WINTER");
        List<String> before = page.locator("tbody th a").allInnerTexts();
        page.locator("thead a.sort", text("Kürzel")).click();
        assertThat(page).hasURL(Pattern.compile(".*term=WINTER.*sort=CODE&dir=desc$"));
        assertThat(page.locator("th[aria-sort=descending]")).hasText("Kürzel");
        List<String> after = page.locator("tbody th a").allInnerTexts();
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        assertThat(after.get(0)).isEqualTo(before.get(before.size() - 1));
        page.locator(".chips-on a").first().click();
        assertThat(page).hasURL(Pattern.compile("^(?!.*term=).*sort=CODE&dir=desc$"));
    }

    @Test
    void applicationsAreSortedByTheFamilyNamesOfAnotherRoom(Visits visits) {
        Page page = visits.as("Miriam Weiss").open("/applications/applications");
        page.locator("thead a.sort", text("Name")).click();
        String first = page.locator("tbody th a").first().innerText();
        page.locator("thead a.sort", text("Name")).click();
        assertThat(page).hasURL(Pattern.compile(".*sort=NAME&dir=desc$"));
        assertThat(page.locator("tbody th a").first()).not().hasText(first);
    }

    @Test
    void severalPlacesAreWithdrawnAfterALookAndComeBackByOneClick(Visits visits) {
        Page page = visits.as("Miriam Weiss").open(PLACES);
        Locator withdraw = page.locator("#chosen button[value=withdraw]");
        assertThat(withdraw).isDisabled();
        page.locator("tbody .pick input").nth(0).focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        assertThat(page.locator("#chosen")).containsText("2 Zeilen ausgewählt");
        withdraw.click();
        assertThat(page.locator("h1")).hasText("2 Plätze zurückziehen?");
        page.locator("input[id$=reason]").fill("Pause");
        page.locator("input[id$=withdraw]").click();
        assertThat(page.locator("h1")).hasText("2 Plätze sind zurückgezogen");
        page.locator("input[id$=offer]").click();
        assertThat(page.locator("h1")).hasText("2 Plätze sind wieder angeboten");
    }

    @Test
    void onlyPagesWithItsComponentsLoadPrimeFacesAndItsTheme(Visits visits) {
        Page page = visits.as("Ben Hartwig").page();
        String theme = "link[href*='primefaces.css']";
        assertThat(page.locator(theme)).hasCount(0);
        page.navigate("/applications/wishes");
        int components = page.locator("link[href*='components.css.xhtml']").count();
        assertThat(page.locator(theme)).hasCount(components > 0 ? 1 : 0);
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
