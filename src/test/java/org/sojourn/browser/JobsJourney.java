package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An administrator sees what runs by itself and lets one of it run. */
@Journey
class JobsJourney {
    @Test
    void anAdministratorHurriesAJob(Visits visits) {
        Page page = visits.as("Katrin Vogel").open("/operations/jobs");
        Readable.check(page, Screen.USUAL);
        assertThat(page.locator("tbody").innerText()).contains("Journal siegeln", "Geplante Freigaben");
        page.locator("tbody tr:has-text('Journal prüfen') button, tbody tr:has-text('Journal prüfen') input")
                .first()
                .click();
        page.locator(".banner.good, [role=status]:has-text('Journal prüfen')")
                .first()
                .waitFor();
        assertThat(page.url()).endsWith("/operations/jobs");
    }

    /** What a server does well the first time only is seen at the second. */
    @Test
    void whatReadsOutsideATransactionRunsAgainAndAgain(Visits visits) {
        for (int run = 0; run < 2; run++) {
            Page page = visits.as("Katrin Vogel").open("/operations/jobs");
            String before = ended(visits);
            page.locator("tbody tr:has-text('Erinnerungen') button, tbody tr:has-text('Erinnerungen') input")
                    .first()
                    .click();
            for (int i = 0; ended(visits).equals(before) && i < 120; i++) page.waitForTimeout(250);
            assertThat(ended(visits)).as("the run ends").isNotEqualTo(before);
            assertThat(visits.database()
                            .text("SELECT COALESCE(fault, '') FROM background_job WHERE name = 'reminders'"))
                    .isEmpty();
        }
    }

    private static String ended(Visits visits) {
        return visits.database().text("SELECT COALESCE(ended_at, '') FROM background_job WHERE name = 'reminders'");
    }
}
