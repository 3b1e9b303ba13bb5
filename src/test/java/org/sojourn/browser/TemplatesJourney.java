package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The welcome office changes what visits are planned by, and takes it back by a file. */
@Journey
class TemplatesJourney {
    private static final Screen SMALL = new Screen("en", "dark", 320);
    private static final String NEWEST = "SELECT MAX(id) FROM welcome_template";

    @Test
    void theOfficeChangesAnOffsetIsToldOfACircleAndTakesAFileBack(Visits visits) {
        Visit vogel = visits.as("Katrin Vogel");
        Page page = vogel.open("/welcome/visits");
        page.locator("main a[href='/welcome/template'], .head a[href='/welcome/template']")
                .first()
                .click();
        page.waitForURL("**/welcome/template");
        readable(visits, page);
        String file = (String) page.evaluate("fetch('/welcome/template-files/template.csv').then(a => a.text())");
        assertThat(file).contains("W63;ARRIVE;A;7;");
        long before = visits.database().number(NEWEST);

        page.locator("main a[href='/welcome/template-task?code=W63']").click();
        page.waitForURL("**/welcome/template-task?code=W63");
        readable(visits, page);
        Page stale = visits.as("Katrin Vogel").open("/welcome/template-task?code=W64");
        page.locator("[id='task:offset_days']").fill("9");
        page.locator("[id='task:save']").click();
        assertThat(page.locator(".news")).containsText("Es gilt Fassung " + (before + 1));
        assertThat(visits.database().number(NEWEST)).isEqualTo(before + 1);
        stale.locator("[id='task:offset_days']").fill("31");
        stale.locator("[id='task:save']").click();
        assertThat(stale.locator("main")).containsText("Jemand hat das inzwischen geändert.");

        page = vogel.open("/welcome/template-task?code=W28");
        page.locator("[id='task:needs_first']").fill("W02,W35");
        page.locator("[id='task:save']").click();
        assertThat(page.locator("main")).containsText("warten im Kreis aufeinander");
        assertThat(page.locator("[id='task:needs_first']")).hasValue("W02,W35");
        assertThat(visits.database().number(NEWEST)).isEqualTo(before + 1);

        page = vogel.open("/welcome/template-net?code=W37");
        readable(visits, page);
        page = vogel.open("/welcome/template-move");
        assertThat(page.locator("main")).containsText("Fassung " + (before + 1));
        readable(visits, page);
        move(page);
        takeBack(visits, vogel, file, before);
        move(vogel.open("/welcome/template-move"));
    }

    private static void move(Page page) {
        page.locator("[id='move:go']").click();
        assertThat(page.locator(".news")).containsText("der neuesten Fassung");
        assertThat(page.locator("h1")).hasText("Alle laufenden Besuche folgen der neuesten Fassung");
    }

    private static void takeBack(Visits visits, Visit vogel, String file, long before) {
        Page page = vogel.open("/welcome/template-import");
        readable(visits, page);
        page.locator("[id='upload:file']")
                .setInputFiles(new FilePayload("template.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:check']").click();
        page.waitForURL("**/welcome/template-import?upload=*");
        assertThat(page.locator(".diff del")).hasText("9");
        assertThat(page.locator(".diff ins")).hasText("7");
        readable(visits, page);
        page.locator("[id='confirm:apply']").click();
        page.waitForURL("**/welcome/template");
        assertThat(visits.database().number(NEWEST)).isEqualTo(before + 2);
        assertThat((String) page.evaluate("fetch('/welcome/template-files/template.csv').then(a => a.text())"))
                .isEqualTo(file);
    }

    private static void readable(Visits visits, Page page) {
        Readable.check(page, Screen.USUAL);
        Visit small = visits.as("Katrin Vogel", SMALL);
        String url = page.url();
        Readable.check(small.open(url.substring(url.indexOf("/welcome"))), SMALL);
    }
}
