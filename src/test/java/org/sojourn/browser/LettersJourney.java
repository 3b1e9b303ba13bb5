package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Who has forgotten her password gets back in by a letter; in the demo it lies with the administrator. */
@Journey
class LettersJourney {
    private static final String PASSWORD = "sieben braune Gänse am Teich";

    @Test
    void aForgottenPasswordIsReplacedByALetterAndItsLinkWorksOnce(Visits visits) {
        String ben = visits.database().text("SELECT email FROM account WHERE email LIKE 'ben.hartwig@%'");
        Page page = visits.at(Screen.USUAL).open("/access/sign-in");
        page.locator("a[href='/access/forgotten']").click();
        page.fill("[id='ask:email']", ben);
        page.locator("[id='ask:go']").click();
        page.waitForURL("**/access/sign-in");
        String link = linkOfTheNewestLetter(visits, "PASSWORD");
        assertThat(link).contains("/access/password?link=");
        choose(page, link);
        page.waitForURL("**/home/today");
        assertThat(page.locator("body").innerText()).contains("Ben Hartwig");
        Page again = visits.at(Screen.USUAL).open("/access/sign-in");
        choose(again, link);
        again.locator(".banner.bad, [role=alert], .errors").first().waitFor();
        assertThat(again.url()).contains("/access/password");
    }

    @Test
    void theListNamesWhatStaysAndEveryLetterCanBeRead(Visits visits) {
        Visit vogel = visits.as("Katrin Vogel");
        Page page = vogel.open("/access/people");
        page.locator("[name='people:rows:0:invite']").click();
        page.locator(".banner.good .code").waitFor();
        page = vogel.open("/correspondence/letters?kind=INVITATION");
        Readable.check(page, Screen.USUAL);
        assertThat(page.locator("h1").innerText()).contains("Vorführung");
        assertThat(page.locator("tbody tr").first().innerText()).contains("Einladung", "In der Vorführung geblieben");
        page.locator("tbody a").first().click();
        page.waitForURL("**/correspondence/letter?id=*");
        Readable.check(page, Screen.USUAL);
        assertThat(page.locator("main").innerText()).contains("Ihr Zugang zu Sojourn", "Guten Tag");
    }

    private static String linkOfTheNewestLetter(Visits visits, String kind) {
        Page page = visits.as("Katrin Vogel").open("/correspondence/letters?kind=" + kind);
        page.locator("tbody a").first().click();
        page.waitForURL("**/correspondence/letter?id=*");
        return page.locator("[data-letter-link]").innerText();
    }

    private static void choose(Page page, String link) {
        page.navigate(page.url().replaceFirst("^(https?://[^/]+).*", "$1") + link.replaceFirst("^https?://[^/]+", ""));
        page.fill("[id='choose:password']", PASSWORD);
        page.fill("[id='choose:again']", PASSWORD);
        page.locator("[id='choose:go']").click();
    }
}
