package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who uses no mouse writes the rules of a call, from the empty draft to the page that students will read. */
@Journey
class RulesByKeyboardJourney {
    @Test
    void aSchemeIsTakenChangedMadeSafeAndSavedWithoutAMouse(Visits visits) {
        Page page = visits.as("Miriam Weiss").open("/calls/calls");
        Keyboard keys = new Keyboard(page);
        String call = draft(page, keys);
        Locator live = page.locator("[id='rules:live']");

        keys.to("main a[href^='/calls/rules?']").go();
        keys.to("button[aria-label*='Vorschlag mit 100 Punkten']").press("Enter");
        assertThat(page.locator("main")).containsText("Das prüft das Büro, nicht diese Regeln.");
        assertThat(live).containsText("Note 1,7: 45 × (4,0 − 1,7) / 3,0 = 34,5 Punkte");

        retyped(keys, "[id='rules:criteria:0:weight']", "50");
        assertThat(live).containsText("mal Gewicht 50 % = 17,3");
        retyped(keys, "[id='rules:wishes']", "3");
        assertThat(live).containsText("Mit begrenzter Liste lohnt sich Taktik");
        keys.to("[id='rules:live'] details summary").press("Enter");
        assertThat(live.locator("details table")).containsText("Person 4");
        keys.to("[id='rules:live'] button").press("Enter");
        assertThat(live).containsText("Diese Regeln halten alle drei Zusagen.");
        assertThat(page.locator("[id='rules:wishes']")).hasValue("");

        keys.to("[id='rules:save']").go();
        assertThat(page.locator(".news")).containsText("Gespeichert. Es gilt Fassung 2.");
        keys.to("[id='versions'] summary").press("Enter");
        Locator changes = page.locator("[id='versions'] details").first();
        assertThat(changes).containsText("Gewicht von Note in Prozent");
        assertThat(changes).containsText("Wer zuerst kommt");

        page = visits.as("Miriam Weiss").open("/calls/rules-public?callId=" + call);
        assertThat(page.locator("main")).containsText("Diese Regeln halten alle drei Zusagen.");
        assertThat(page.locator("main")).containsText("Das Ergebnis zählt mit 50 Prozent.");
    }

    /** Day and month are the same, so that it does not matter which of them the browser asks for first. */
    private static String draft(Page page, Keyboard keys) {
        keys.to("main a[href='/calls/edit']").go();
        keys.to("[id='call:titleDe']").type("Regeln ohne Maus");
        keys.to("[id='call:titleEn']").type("Rules without a mouse");
        keys.to("[id='call:opens']")
                .type("11112027")
                .press("ArrowRight")
                .type("1010")
                .type("a");
        assertThat(page.locator("[id='call:opens']")).hasValue("2027-11-11T10:10");
        keys.to("[id='call:lastMinute']")
                .type("01012028")
                .press("ArrowRight")
                .type("1010")
                .type("a");
        keys.to("[id='call:save']").go();
        page.waitForURL(Pattern.compile(".*/calls/call\\?id=\\d+"));
        return page.url().replaceFirst(".*id=", "");
    }

    private static void retyped(Keyboard keys, String field, String text) {
        keys.to(field).press("Control+A").type(text).press("Tab");
    }
}
