package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two runs are laid side by side and a seat more is tried, without a mouse and on both screens. */
@Journey
class CompareJourney {
    private static final Screen SMALL = new Screen("en", "dark", 360);

    @Test
    void twoRunsAreComparedAndOneSeatMoreIsTried(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2027");
        Visit weiss = visits.as("Miriam Weiss");
        Visit small = visits.as("Miriam Weiss", SMALL);
        Page page = weiss.page();
        weiss.open("/allocation/runs?callId=" + call);
        if (page.locator("[id='decide:go']").count() == 0) return;
        for (int run = 0; run < 2; run++) {
            weiss.open("/allocation/runs?callId=" + call);
            new Keyboard(page).to("[id='decide:go']").go();
            page.waitForURL("**/allocation/run?id=*");
        }
        new Keyboard(page).to("#places a[href*='/allocation/what-if']").go();
        assertThat(page.locator("h1")).containsText("Ein Platz mehr ändert");
        assertThat(page.locator("main tbody tr").first()).isVisible();
        new Keyboard(page).to("a[href*='seats=fewer']").go();
        assertThat(page.locator("h1")).containsText("Ein Platz weniger ändert");
        bothReadable(weiss, small);
        weiss.open("/allocation/runs?callId=" + call);
        new Keyboard(page).to("main tbody a[href*='/allocation/compare']").go();
        assertThat(page.locator("h1")).containsText("dasselbe Ergebnis");
        weiss.open(path(page) + "&effect=ALL");
        assertThat(page.locator("#people tbody tr").first()).isVisible();
        bothReadable(weiss, small);
        new Keyboard(page).to("thead a[href*='sort=NAME']").go();
        assertThat(page.locator("th[aria-sort='ascending']")).containsText("Person");
    }

    @Test
    void otherRulesAreTriedOnTheApplicationsAndNothingIsKept(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2027");
        long runs = visits.database().number("SELECT COUNT(*) FROM allocation_run");
        Visit weiss = visits.as("Miriam Weiss");
        Visit small = visits.as("Miriam Weiss", SMALL);
        Page page = weiss.page();
        weiss.open("/allocation/runs?callId=" + call);
        new Keyboard(page).to("main a[href*='/allocation/other-rules']").go();
        assertThat(page.locator("h1")).hasText("Was andere Regeln ändern würden");
        bothReadable(weiss, small);
        page.locator("#minimum").fill("75");
        page.locator("main form.filters button").click();
        assertThat(page.locator("#figures")).isVisible();
        assertThat(page.locator("h1")).containsText("durch diese Regeln");
        assertThat(page.locator("#people tbody tr").first()).isVisible();
        bothReadable(weiss, small);
        page.locator("#minimum").fill("viel");
        page.locator("main form.filters button").click();
        assertThat(page.locator("main")).containsText("„viel“ ist keine Punktzahl.");
        assertThat(page.locator("#minimum")).hasValue("viel");
        org.assertj.core.api.Assertions.assertThat(visits.database().number("SELECT COUNT(*) FROM allocation_run"))
                .isEqualTo(runs);
    }

    private static void bothReadable(Visit visit, Visit small) {
        Readable.check(visit.page(), Screen.USUAL);
        small.open(path(visit.page()));
        Readable.check(small.page(), SMALL);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }
}
