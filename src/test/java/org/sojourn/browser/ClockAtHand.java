package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sojourn.platform.DatabaseClock;

/** Katrin Vogel at the page on which the demo's clock is moved; it is set right again at the end. */
final class ClockAtHand implements AutoCloseable {
    private static final int WEEK = 7;

    private final Page page;
    private LocalDate today = LocalDate.now(DatabaseClock.ZONE);

    ClockAtHand(Visits visits) {
        this.page = visits.as("Katrin Vogel").open("/home/clock");
    }

    LocalDate today() {
        return today;
    }

    void forwardTo(LocalDate day) {
        while (today.isBefore(day)) {
            boolean far = ChronoUnit.DAYS.between(today, day) >= WEEK;
            press(far ? "week" : "day");
            today = today.plusDays(far ? WEEK : 1);
        }
        Readable.check(page, Screen.USUAL);
    }

    private void press(String button) {
        page.locator("[id='clock:" + button + "']").click();
        assertThat(page.locator(".news")).containsText("Die Uhr ist gestellt.");
        page.navigate(page.url());
    }

    @Override
    public void close() {
        page.locator("[id='clock:back']").click();
        assertThat(page.locator(".news")).containsText("Die Uhr ist gestellt.");
    }
}
