package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sojourn.documents.inspect.Papers;

/** A guest gives occupational health a paper, is told that something is missing, gives another and is cleared. */
@Journey
class HealthPapersJourney {
    private static final Screen TELEPHONE = new Screen("en", "dark", 360);
    private static final String EMAIL = "oleh.kovalenko@example.org";
    private static final String QUESTION = "The second dose is missing.";

    @Test
    void aPaperIsNotEnoughTheGuestHearsOfItAndTheSecondOneIs(Visits visits) throws Exception {
        long visit = visits.database()
                .number("SELECT v.id FROM visit v JOIN account a ON a.id = v.guest_account_id WHERE a.email = '" + EMAIL
                        + "'");
        Visit kovalenko = entered(visits);
        Visit lindner = visits.as("Jonas Lindner");
        Visit brandt = visits.as("Matthias Brandt");
        goesToTheUpload(kovalenko, visit);
        gives(kovalenko.page(), "VACCINATION");
        Page page = kovalenko.page();
        assertThat(page.locator("main")).containsText("Not opened yet");
        page.locator("[id='finish:go']").click();
        page.waitForURL("**/welcome/mine");
        assertHostReads(lindner, visit, "Noch nicht");

        opensTheLast(brandt, visit);
        concludes(brandt, QUESTION, "no");
        assertHostReads(lindner, visit, "Noch nicht");
        String link = isWrittenTo(visits);
        kovalenko.open("/welcome/mine");
        Readable.check(page, TELEPHONE);
        page.locator("main a[href='" + link + "']").click();
        page.waitForURL("**" + link);
        assertThat(page.locator("main")).containsText(QUESTION);
        assertThat(page.locator("main")).containsText("Opened by Dr. Matthias Brandt on");

        gives(page, "OTHER");
        opensTheLast(brandt, visit);
        concludes(brandt, "", "yes");
        assertHostReads(lindner, visit, "Ja");
        kovalenko.open(link);
        assertThat(page.getByText(Pattern.compile("^Opened by Dr\\. Matthias Brandt on")))
                .hasCount(2);
        Readable.check(page, TELEPHONE);
        kovalenko.open("/welcome/gate?visitId=" + visit);
        assertThat(proof(page, "Check the measles proof").locator(".tag")).hasText("Yes");
        Readable.check(page, TELEPHONE);
    }

    private static Visit entered(Visits visits) {
        Visit guest = visits.at(TELEPHONE);
        Page page = guest.open("/access/sign-in");
        page.locator("a[href*='/access/visit-link']").first().click();
        page.fill("[id='ask:email']", EMAIL);
        page.locator("[id='ask:go']").click();
        assertThat(page.locator(".news")).isVisible();
        guest.open(GuestLinkJourney.linkOfTheNewestLetter(visits, "VISIT_LINK"));
        page.locator("[id='enter:go']").click();
        page.waitForURL("**/welcome/mine");
        return guest;
    }

    private static void goesToTheUpload(Visit guest, long visit) {
        Page page = guest.page();
        String step = "main a[href='/welcome/task?visitId=" + visit + "&code=W21']";
        if (!page.locator(step).isVisible())
            page.locator("details:has(" + step.substring(5) + ") > summary").click();
        page.locator(step).click();
        page.waitForURL("**/welcome/task?*");
        Readable.check(page, TELEPHONE);
        page.locator("main a[href^='/welcome/health-upload']").click();
        page.waitForURL("**/welcome/health-upload?*");
        assertThat(page.locator("main")).containsText("Only occupational health can open them");
    }

    private static void gives(Page page, String kind) {
        page.locator("[id='give:kind']").selectOption(kind);
        page.locator("[id='give:file']").setInputFiles(new FilePayload("record.pdf", "application/pdf", Papers.pdf(1)));
        page.locator("[id='give:go']").click();
        assertThat(page.locator(".news")).containsText("The paper is there. Occupational health sees it.");
        assertThat(page.locator("main")).not().containsText("record.pdf");
        Readable.check(page, TELEPHONE);
    }

    private static void opensTheLast(Visit brandt, long visit) throws Exception {
        Page page = brandt.open("/welcome/health-file?visitId=" + visit);
        Locator open = page.locator("main form[id$='open'] [name$='go']").last();
        Download paper = page.waitForDownload(open::click);
        assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
    }

    private static void concludes(Visit brandt, String words, String button) {
        Page page = brandt.page();
        page.locator("[id='conclude:task']").selectOption("W22");
        page.locator("[id='conclude:words']").fill(words);
        page.locator("[id='conclude:" + button + "']").click();
        assertThat(page.locator(".news"))
                .containsText(button.equals("yes") ? "Die Aufgabe ist erledigt." : "Ein Brief sagt dem Gast");
    }

    /** @return where the letter leads */
    private static String isWrittenTo(Visits visits) {
        assertThat(visits.database()
                        .number("SELECT COUNT(*) FROM letter l JOIN account a ON a.id = l.account_id"
                                + " WHERE l.kind = 'VISIT_QUESTION' AND a.email = '" + EMAIL + "'"))
                .isEqualTo(1);
        String link = GuestLinkJourney.linkOfTheNewestLetter(visits, "VISIT_QUESTION");
        assertThat(link).startsWith("/welcome/health-upload?visitId=");
        return link;
    }

    private static void assertHostReads(Visit lindner, long visit, String word) {
        Page page = lindner.open("/welcome/gate?visitId=" + visit);
        assertThat(proof(page, "Masernschutz prüfen").locator(".tag")).hasText(word);
        assertThat(page.locator("main")).not().containsText("Brandt");
        assertThat(page.locator("main")).not().containsText(QUESTION);
    }

    private static Locator proof(Page page, String title) {
        return page.locator("ul.tasks > li", new Page.LocatorOptions().setHasText(title));
    }
}
