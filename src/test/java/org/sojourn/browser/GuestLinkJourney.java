package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A guest without a password asks for a link on her telephone and lands on her own page. */
@Journey
class GuestLinkJourney {
    private static final Screen TELEPHONE = new Screen("en", "light", 360);

    @Test
    void aLinkFromALetterLeadsTheGuestToHerPageOnce(Visits visits) {
        Visit okafor = visits.at(TELEPHONE);
        Page page = okafor.open("/access/sign-in");
        page.locator("a[href='/access/visit-link']").click();
        page.waitForURL("**/access/visit-link");
        Readable.check(page, TELEPHONE);
        page.fill("[id='ask:email']", "adaeze.okafor@example.org");
        page.locator("[id='ask:go']").click();
        assertThat(page.locator(".news")).containsText("If a guest can be reached there");
        String link = linkOfTheNewestLetter(visits, "VISIT_LINK");
        assertThat(link).contains("/access/visit-link?link=");
        okafor.open(link);
        Readable.check(page, TELEPHONE);
        page.locator("[id='enter:go']").click();
        page.waitForURL("**/welcome/mine");
        assertThat(page.locator("h1")).hasText("Welcome, Dr. Adaeze Okafor.");
        Page again = visits.at(TELEPHONE).open(link);
        assertThat(again.locator("h1")).hasText("This link was used already");
        Readable.check(again, TELEPHONE);
    }

    /** As the demo shows it to an administrator: the path it leads to. */
    static String linkOfTheNewestLetter(Visits visits, String kind) {
        Page page = visits.as("Katrin Vogel").open("/correspondence/letters?kind=" + kind);
        page.locator("tbody a").first().click();
        page.waitForURL("**/correspondence/letter?id=*");
        String link = page.locator("[data-letter-link]").innerText().strip();
        return link.replaceFirst("^https?://[^/]+", "");
    }
}
