package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A morning of those who keep visits going: an office ticks off two tasks, the welcome office finds the case in trouble. */
@Journey
class WelcomeOfficeJourney {
    private static final Screen TELEPHONE = new Screen("de", "light", 360);

    @Test
    void anOfficeReportsTwoTasksAsDoneByKeyboard(Visits visits) {
        Page page = visits.as("Sabine Kern").open("/welcome/tasks");
        assertThat(page.locator("#chosen button[value=done]")).isDisabled();
        Locator boxes = page.locator("input[name=task][value$=':W56']");
        for (int i = 0; i < 2; i++) {
            boxes.nth(i).focus();
            page.keyboard().press("Space");
        }
        page.locator("#chosen button[value=done]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/welcome/tasks-chosen?*");
        assertThat(page.locator("h1")).hasText("2 Aufgaben als erledigt melden?");
        page.locator("[id='batch:done']").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/welcome/tasks");
        assertThat(page.locator("main")).containsText("2 Aufgaben sind erledigt.");
    }

    @Test
    void theWelcomeOfficeFindsTheCaseInTroubleAndTakesTheArrivalsAlong(Visits visits) {
        Visit vogel = visits.as("Katrin Vogel", TELEPHONE);
        vogel.open("/home/today");
        Page page = vogel.page();
        page.locator("main a[href='/welcome/arrivals']").first().click();
        page.waitForURL("**/welcome/arrivals");
        assertThat(page.locator("h1")).hasText(Pattern.compile("(Ein Besuch braucht|\\d+ Besuche brauchen) Sie\\."));
        Readable.check(page, TELEPHONE);
        Visit desk = visits.as("Katrin Vogel");
        desk.open("/welcome/arrivals?weeks=26&only=POSTDOC");
        assertThat(desk.page().locator(".plan svg.track").first()).isVisible();
        Readable.check(desk.page(), Screen.USUAL);
        APIResponse table = desk.page().request().get(desk.address("/welcome/office-files/visits.xlsx"));
        assertThat(table.body()).startsWith('P', 'K');
        String calendar = desk.page()
                .request()
                .get(desk.address("/correspondence/arrivals.ics"))
                .text();
        assertThat(calendar)
                .contains("BEGIN:VEVENT", "SUMMARY:Ankunft: Postdoc")
                .doesNotContain("Okafor");
        assertThat(desk.page()
                        .request()
                        .get(desk.address("/welcome/office-files/nothing.xlsx"))
                        .status())
                .isEqualTo(404);
        assertThat(visits.as("Jonas Lindner")
                        .page()
                        .request()
                        .get(desk.address("/welcome/office-files/tasks.xlsx"))
                        .status())
                .isEqualTo(403);
    }
}
