package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;

/** Somebody of the office at a screen: every link and button pressed is followed by a look at the page that came. */
final class Office {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Visit visit;
    private final Page page;

    Office(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    void opens(long call) {
        visit.open("/calls/calls");
        click("main a[href='/calls/call?id=" + call + "']");
    }

    void assertStage(String stage) {
        assertThat(page.locator(".head .state")).containsText(stage);
    }

    Locator notes() {
        return page.locator("main section", new Page.LocatorOptions().setHasText("Hinweis"))
                .first();
    }

    byte[] taken(String link) throws IOException {
        return Files.readAllBytes(
                page.waitForDownload(() -> page.locator(link).first().click()).path());
    }

    /** Hands in a changed list and takes it over when the preview tells what was expected. */
    void takesOver(String name, byte[] list, String figures) {
        page.locator("[id='upload:file']").setInputFiles(new FilePayload(name, XLSX, list));
        click("[id='upload:check']");
        assertThat(page.locator("dl.figures")).containsText(figures);
        click("[id='confirm:apply']");
    }

    /** Presses what leads to another page, or anew to this one, and looks at what comes. */
    void click(String selector) {
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        page.locator(selector).first().click();
        page.locator("html:not([data-left])").waitFor();
        page.waitForLoadState();
        Readable.check(page, Screen.USUAL);
    }
}
