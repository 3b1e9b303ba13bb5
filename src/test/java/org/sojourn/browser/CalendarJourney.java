package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A student takes her dates into her own calendar and ends that again; the address answers a program that brings nothing else. */
@Journey
class CalendarJourney {
    @Test
    void herCalendarProgramReadsHerDatesUntilSheEndsTheAddress(Visits visits) {
        Visit lena = visits.as("Ben Hartwig");
        Page page = lena.open("/home/today");
        page.locator("a[href='/correspondence/calendar']").click();
        page.waitForURL("**/correspondence/calendar");
        Readable.check(page, Screen.USUAL);
        page.locator("[id='make:go']").click();
        page.locator(".card .code").waitFor();
        Readable.check(page, Screen.USUAL);
        String first = page.locator(".card .code").innerText().strip();
        assertThat(first).matches("http://127.0.0.1:\\d+/feed/[0-9a-f]{64}\\.ics");
        String path = first.replaceFirst(".*(/feed/)", "$1");
        Wire wire = visits.wire();
        Wire.Reply calendar = wire.get(path);
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.header("Cache-Control")).isEqualTo("private, max-age=3600");
        assertThat(calendar.header("Set-Cookie")).isNull();
        assertThat(calendar.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(calendar.body()).contains("BEGIN:VEVENT");
        assertThat(wire.get(path, "If-None-Match: " + calendar.header("ETag")).status())
                .isEqualTo(304);
        assertThat(wire.ask("HEAD", path).status()).isEqualTo(200);
        assertThat(wire.post(path, "a=b").status()).isIn(404, 405);
        page = lena.open("/correspondence/calendar");
        assertThat(page.content()).doesNotContain(path);
        page.locator("summary:has-text('Neue Adresse')").click();
        page.locator("[id='change:renew']").click();
        page.locator(".card .code").waitFor();
        Wire.Reply gone = wire.get(path);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.header("Cache-Control")).isEqualTo("no-store");
        assertThat(wire.get("/feed/" + "0".repeat(64) + ".ics").status()).isEqualTo(404);
        assertThat(wire.get("/feed/").status()).isEqualTo(404);
        page = lena.open("/correspondence/calendar");
        page.locator("summary:has-text('Adresse beenden')").click();
        page.locator("[id='change:end']").click();
        page.locator("[id='make:go']").waitFor();
        Readable.check(page, Screen.USUAL);
    }

    @Test
    void sheDeclinesLettersAboutNewCallsAndWantsThemAgain(Visits visits) {
        Page page = visits.as("Ben Hartwig").open("/correspondence/calendar");
        page.locator("[id='told:decline']").click();
        page.locator("[id='told:welcome']").waitFor();
        Readable.check(page, Screen.USUAL);
        page.locator("[id='told:welcome']").click();
        page.locator("[id='told:decline']").waitFor();
    }

    @Test
    void whoTriesManyAddressesIsSlowedDown(Visits visits) {
        Wire wire = visits.wire().from("127.0.66.7");
        int last = 404;
        for (int i = 0; i < 200 && last == 404; i++)
            last = wire.get("/feed/%064x.ics".formatted(i)).status();
        assertThat(last).isEqualTo(429);
    }
}
