package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The welcome office changes who needs a visa, moves the visits that are under way, and takes it back. */
@Journey
class CountriesJourney {
    @Test
    void theOfficeLooksAtOtherListsTakesThemOverAndMovesTheVisits(Visits visits) {
        Visit vogel = visits.as("Katrin Vogel");
        Page page = vogel.open("/welcome/countries");
        String visaFree = page.locator("[id='edit:visaFree']").inputValue();
        // a state nobody of the demo comes from, so that other walks find everybody’s days as they were
        takeOver(page, visaFree + " BT", "ins");
        move(vogel);
        takeOver(vogel.open("/welcome/countries"), visaFree, "del");
        move(vogel);
    }

    private static void takeOver(Page page, String visaFree, String change) {
        page.locator("[id='edit:visaFree']").fill(visaFree);
        page.locator("[id='edit:look']").click();
        assertThat(page.locator(".diff " + change)).hasText("Bhutan");
        Readable.check(page, Screen.USUAL);
        page.locator("[id='take:go']").click();
        assertThat(page.locator("main")).containsText("Bitte nennen Sie den Grund.");
        assertThat(page.locator("[id='edit:visaFree']")).hasValue(Pattern.compile("\\bCA\\b"));
        page.locator("[id='take:reason']").fill("ABl. L 303");
        page.locator("[id='take:go']").click();
        assertThat(page.locator(".news")).containsText("Laufende Besuche behalten ihre.");
    }

    private static void move(Visit vogel) {
        Page page = vogel.open("/welcome/countries-move");
        assertThat(page.locator("h1")).containsText("älteren Länderlisten");
        assertThat(page.locator("main")).containsText("Für diesen Besuch ändert sich nichts.");
        Readable.check(page, Screen.USUAL);
        page.locator("[id='move:go']").click();
        assertThat(page.locator(".news")).containsText("den neuesten Länderlisten");
        assertThat(page.locator("h1")).hasText("Alle laufenden Besuche folgen den neuesten Länderlisten");
    }
}
