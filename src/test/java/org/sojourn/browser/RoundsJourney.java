package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Calls as the office lives them, and as everybody reads them. */
@Journey
class RoundsJourney {
    private static final Screen TELEPHONE = new Screen("en", "dark", 360);

    @Test
    void everybodyReadsACallOnATelephoneWithoutSigningIn(Visits visits) {
        Visit nobody = visits.at(TELEPHONE);
        Page page = nobody.open("/access/sign-in");
        page.getByText("See the calls without signing in").click();
        page.waitForURL("**/calls/announcements");
        Readable.check(page, TELEPHONE);
        Response answer = page.waitForResponse(
                "**/calls/announcement?*",
                () -> page.locator("main a[href^='/calls/announcement?']")
                        .first()
                        .click());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headerValue("X-Robots-Tag")).contains("noindex");
        assertThat(page.locator("main")).containsText("SHA-256");
        assertThat(page.locator("main")).containsText("Proofs until");
        Readable.check(page, TELEPHONE);
    }

    @Test
    void lastYearsCallIsCopiedAndWhatDoesNotGoTogetherIsPointedOut(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
        Page page = visits.as("Miriam Weiss").open("/calls/call?id=" + call);
        page.locator("main a[href^='/calls/copy?']").click();
        Readable.check(page, Screen.USUAL);
        page.locator("[id='copy:go']").click();
        page.waitForURL("**/calls/call?id=*");

        assertThat(page.locator("h1")).containsText("2029/30");
        Locator notes = page.locator("main section", new Page.LocatorOptions().setHasText("Hinweis"))
                .first();
        assertThat(notes).containsText("12 Plätze aus der kopierten Ausschreibung fehlen in 2029/30");
        Readable.check(page, Screen.USUAL);
    }

    @Test
    void theQueueShowsWhatIsMissingAndNarrowsByLinks(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
        Page page = visits.as("Miriam Weiss").open("/applications/applications?callId=" + call);
        page.locator("main a[href^='/applications/queue?']").first().click();
        page.waitForURL("**/applications/queue?*");

        Readable.check(page, Screen.USUAL);
        assertThat(page.locator("h1")).containsText("vollständig");
    }

    @Test
    void everybodyWhoLacksSomethingIsAskedAndForAWhileItCanBeTakenBack(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
        Page page = visits.as("Miriam Weiss").open("/applications/queue?callId=" + call);
        page.locator("main a[href^='/applications/ask?']").first().click();
        page.waitForURL("**/applications/ask?*");
        Readable.check(page, Screen.USUAL);
        Locator boxes = page.locator("input[name='application']");
        int people = boxes.count();
        assertThat(people).isGreaterThan(2);
        boxes.first().uncheck();
        page.locator("[id='ask:until']").fill("2020-01-01");
        page.locator("[id='ask:go']").click();
        assertThat(page.locator("#news")).containsText("Dieser Tag ist vorbei");
        assertThat(boxes.first()).not().isChecked();
        Readable.check(page, Screen.USUAL);

        page.goBack();
        page.reload();
        boxes.first().uncheck();
        page.locator("[id='ask:go']").click();
        assertThat(page.locator("#news")).containsText((people - 1) + " Personen sind gefragt");
        assertThat(visits.database().number("SELECT COUNT(*) FROM completeness_ask"))
                .isEqualTo(people - 1);
        Readable.check(page, Screen.USUAL);
        page.locator("[id$='back:undo']").first().click();
        assertThat(page.locator("#news")).containsText("Zurückgenommen");
        assertThat(visits.database().number("SELECT COUNT(*) FROM completeness_ask"))
                .isZero();
    }

    @Test
    void applicationsAreEntrustedAndGoBackToHowTheyWere(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
        String queue = "/applications/queue?callId=" + call;
        Page page = visits.as("Miriam Weiss").open(queue);
        page.locator("input[name='application']").nth(0).check();
        page.locator("input[name='application']").nth(1).check();
        page.locator("#chosen button").click();
        page.waitForURL("**/applications/care?*");
        Readable.check(page, Screen.USUAL);
        page.locator("#carer").selectOption(new SelectOption().setLabel("Dr. Miriam Weiss"));
        page.locator("[id='care:go']").click();
        assertThat(page.locator("h1")).containsText("2 Bewerbungen sind anvertraut");
        Readable.check(page, Screen.USUAL);
        String done = page.url();

        page.navigate(page.url().replaceFirst("/applications/.*", queue + "&whose=MINE"));
        assertThat(page.locator("tbody tr")).hasCount(2);
        page.navigate(done);
        page.locator("[id='care:undo']").click();
        page.waitForURL("**/applications/queue?*");
        assertThat(visits.database().number("SELECT COUNT(*) FROM application_care"))
                .isZero();
    }
}
