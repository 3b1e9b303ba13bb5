package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A coordinator gives a letter her own words, sees them as a student would, and goes back. */
@Journey
class WordingJourney {
    @Test
    void aCoordinatorRewordsALetterAndTakesTheDeliveredTextBack(Visits visits) {
        Visit weiss = visits.as("Miriam Weiss");
        Page page = weiss.open("/correspondence/wordings");
        Readable.check(page, Screen.USUAL);
        page.locator("tbody a[href$='kind=RESULT']").click();
        page.waitForURL("**/correspondence/wording?kind=RESULT");
        Readable.check(page, Screen.USUAL);
        page.locator("[id='wording:language']").selectOption("de");
        page.fill("[id='wording:body-de']", "Zur Ausschreibung {{call}} gibt es **Neues**, {{points}}.");
        page.locator("[id='wording:look']").click();
        page.locator("[id='wording:live'] .banner.warn").waitFor();
        assertThat(page.locator("[id='wording:live']").innerText()).contains("{{points}}");
        page.locator("[id='wording:save']").click();
        page.locator(".banner.bad, [role=alert], .errors").first().waitFor();
        page.fill("[id='wording:body-de']", "Zur Ausschreibung {{call}} gibt es **Neues**.");
        page.locator("[id='wording:look']").click();
        page.locator("[id='wording:live'] strong").waitFor();
        assertThat(page.locator("[id='wording:live'] .card").innerText())
                .contains("Neues")
                .doesNotContain("{{");
        page.locator("[id='wording:save']").click();
        page.waitForURL("**/correspondence/wording?kind=RESULT");
        page.locator("h1:has-text('Ihr eigener Text')").waitFor();
        Readable.check(page, Screen.USUAL);
        page.locator("details.ask summary").click();
        page.locator("[id='wording:back']").click();
        page.locator("h1:has-text('der ausgelieferte Text')").waitFor();
    }
}
