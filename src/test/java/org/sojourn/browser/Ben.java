package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.sojourn.documents.inspect.Papers;

/** Ben Hartwig, a student of the demo, at the beginning of his application in the open call. */
final class Ben {
    static final String NAME = "Ben Hartwig";
    static final String APPLICATION = "(SELECT p.id FROM application p JOIN account a ON a.id = p.account_id"
            + " JOIN exchange_call c ON c.id = p.call_id WHERE a.email = 'ben.hartwig@example.org'"
            + " AND c.academic_year = 2028)";

    private Ben() {}

    /** Nothing of his is there, whatever was. */
    static long callAnew(Visits visits) {
        for (String of : List.of(
                "wish",
                "application_language",
                "application_points",
                "application_category",
                "application_answer",
                "application_circumstance",
                "application_declaration",
                "application_message",
                "application_care",
                "completeness_ask",
                "application_receipt"))
            visits.database().change("DELETE FROM " + of + " WHERE application_id IN " + APPLICATION);
        visits.database()
                .change(
                        "DELETE p FROM application p JOIN exchange_call c ON c.id = p.call_id JOIN account a"
                                + " ON a.id = p.account_id WHERE a.email = 'ben.hartwig@example.org' AND c.academic_year = 2028");
        visits.database()
                .change("DELETE FROM document WHERE account_id ="
                        + " (SELECT id FROM account WHERE email = 'ben.hartwig@example.org')");
        return visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
    }

    /** From the first button to his wishes, by keys alone; each page on the way is looked at. */
    static Visit atHisWishes(Visits visits, Screen screen, String english) {
        long call = callAnew(visits);
        Visit ben = visits.as(NAME, screen);
        Page page = ben.open("/applications/start?callId=" + call);
        Readable.check(page, screen);
        new Keyboard(page).to("[id='begin:go']").go();
        assertThat(page.locator(".head-actions a.btn-primary")).isVisible();
        page.navigate(step(page, "studies"));
        Readable.check(page, screen);
        if (page.locator("[id='step:programme']").count() > 0) { // what the Dean's office has recorded is not asked
            Keyboard keys = new Keyboard(page);
            keys.to("[id='step:programme']").choose(screen.language().equals("de") ? "Human" : "Medicine");
            keys.to("[id='step:semester']").press("Control+a").type("7");
            keys.to("[id='step:save']").go();
        }
        page.navigate(step(page, "languages"));
        Readable.check(page, screen);
        Keyboard keys = new Keyboard(page);
        keys.to("[id='step:languages:0:level']").choose(english);
        keys.to("[id='step:save']").go();
        page.navigate(step(page, "wishes"));
        return ben;
    }

    /** What the open call asks for beside his wishes: a text, and a paper for English; then back to where he was. */
    static void bringsWhatIsAsked(Page page) {
        String here = page.url();
        page.navigate(step(page, "motivation"));
        page.fill("[id='step:motivation']", "Ich will Chirurgie lernen.");
        page.locator("[id='step:save']").click();
        page.waitForURL("**/applications/tasks?*");
        page.navigate(here.replaceFirst("/applications/.*", "/documents/hand-in?kind=LANGUAGE&language=en"));
        page.locator("[id='hand-in:level']").selectOption("B2");
        page.locator("[id='hand-in:certificate']").selectOption("IELTS");
        page.fill("[id='hand-in:issued']", "2026-05-01");
        page.locator("[id='hand-in:file']")
                .setInputFiles(new FilePayload("ielts.pdf", "application/pdf", Papers.pdf(1)));
        page.locator("[id='hand-in:go']").click();
        page.waitForURL("**/documents/mine");
        page.navigate(here);
    }

    /** The address of another step of the same application. */
    static String step(Page page, String step) {
        return page.url().replaceFirst("/applications/[a-z]+", "/applications/" + step);
    }
}
