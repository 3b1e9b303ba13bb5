package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The office writes the rules of a call, sees at once what they promise, and what every version changed. */
@Journey
class RulesJourney {
    private static final Screen NARROW_AND_DARK = new Screen("de", "dark", 360);
    private static final Screen ENGLISH = new Screen("en", "light", 1280);

    @Test
    void aPublishedSchemeIsTakenChangedAndSafelyRewritten(Visits visits) {
        long call = aDraft(visits, "Regeln aus Prag");
        Page page = visits.as("Miriam Weiss").open("/calls/rules?callId=" + call);
        Locator live = page.locator("[id='rules:live']");
        page.getByLabel("Mit „Prag, Zweite Medizinische Fakultät“ anfangen").click();
        assertThat(page.locator("main")).containsText("Veröffentlicht ist ein Punkt weniger je Zehntel.");
        assertThat(live).containsText("Diese Regeln halten alle drei Zusagen.");
        assertThat(live).containsText("13,0");

        typed(page, "rules:grade", "2,0");
        assertThat(live).containsText("10,0");
        typed(page, "rules:wishes", "3");
        assertThat(live).containsText("Mit begrenzter Liste lohnt sich Taktik");
        Readable.check(page, Screen.USUAL);
        live.getByText("Begrenzung aufheben").click();
        assertThat(live).containsText("Diese Regeln halten alle drei Zusagen.");
        assertThat(page.locator("[id='rules:wishes']")).hasValue("");

        page.getByLabel("Annahme zu Gleichstand bestätigen").click();
        assertThat(page.getByLabel("Annahme zu Gleichstand bestätigen")).hasCount(0);
        page.locator("[id='rules:save']").click();
        assertThat(page.locator(".news")).containsText("Gespeichert. Es gilt Fassung 2.");
        assertThat(page.locator("main")).containsText("Fassung 2:");
        Readable.check(page, Screen.USUAL);
        Page small = visits.as("Miriam Weiss", NARROW_AND_DARK).open("/calls/rules?callId=" + call);
        Readable.check(small, NARROW_AND_DARK);
    }

    @Test
    void whatCannotBeRunIsSaidShownAndReplaced(Visits visits) {
        long call = aDraft(visits, "Regeln mit Quote");
        Page page = visits.as("Miriam Weiss").open("/calls/rules?callId=" + call);
        Locator live = page.locator("[id='rules:live']");
        page.locator("[id='rules:newSeat']").selectOption("QUOTA");
        page.locator("[id='rules:addSeat']").click();
        typed(page, "rules:seats:0:where", "KCL-W");
        typed(page, "rules:seats:0:category", "Erstmals");
        assertThat(live).containsText("Die feste Quote bei KCL-W kann genau denen schaden");
        assertThat(live).containsText("Kein Lauf kann der Regel für KCL-W folgen.");
        live.getByText("Reserve statt Quote").click();
        assertThat(live).containsText("Diese Regeln halten alle drei Zusagen.");
        assertThat(page.locator("[id='rules:seats:0:category']")).hasValue("FIRST_TIMER");
        page.locator("[id='rules:save']").click();
        assertThat(page.locator(".news")).containsText("Gespeichert. Es gilt Fassung 2.");

        Page read = visits.as("Miriam Weiss", ENGLISH).open("/calls/rules-public?callId=" + call);
        assertThat(read.locator("main")).containsText("These rules keep all three promises.");
        assertThat(read.locator("main"))
                .containsText("one place is reserved for: students without an earlier funded stay");
        assertThat(read.locator("main")).not().containsText("FIRST_TIMER");
        Readable.check(read, ENGLISH);
    }

    private static void typed(Page page, String id, String text) {
        Locator field = page.locator("[id='" + id + "']");
        field.fill(text);
        field.blur();
    }

    private static long aDraft(Visits visits, String title) {
        Page page = visits.as("Miriam Weiss").open("/calls/edit");
        page.locator("[id='call:titleDe']").fill(title);
        page.locator("[id='call:titleEn']").fill(title);
        page.locator("[id='call:opens']").fill("2027-11-15T08:00");
        page.locator("[id='call:lastMinute']").fill("2028-01-15T23:59");
        page.locator("[id='call:save']").click();
        page.waitForURL("**/calls/call?id=*");
        String asked = page.url().replaceFirst(".*id=", "");
        assertThat(asked).matches("\\d+");
        return Long.parseLong(asked);
    }
}
