package org.sojourn.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.AcademicYear;

class CallWindowTest {
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-12-01T12:00");

    @Test
    void untilOneMinuteToMidnightCountsUntilMidnight() {
        CallWindow window = CallWindow.typed(NOON, LocalDateTime.parse("2027-01-15T23:59"));

        assertThat(window.opensAt()).isEqualTo(Instant.parse("2026-12-01T11:00:00Z"));
        assertThat(window.closesAt()).isEqualTo(Instant.parse("2027-01-15T23:00:00Z"));
        assertThat(window.closesLocal()).isEqualTo(LocalDateTime.parse("2027-01-16T00:00"));
        assertThat(CallWindow.lastMinute(window.closesAt())).isEqualTo(LocalDateTime.parse("2027-01-15T23:59"));
    }

    @Test
    void everyTypedMinuteCountsWholeAndSecondsDoNotMatter() {
        Instant end = CallWindow.end(LocalDateTime.parse("2027-06-15T12:30:45"));

        assertThat(end).isEqualTo(Instant.parse("2027-06-15T10:31:00Z"));
    }

    @Test
    void aWindowOfOneMinuteIsAWindow() {
        CallWindow window = CallWindow.typed(NOON, NOON);

        assertThat(window.closesAt()).isEqualTo(window.opensAt().plusSeconds(60));
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        assertRefused("call-closes-before-it-opens", () -> CallWindow.typed(NOON, NOON.minusMinutes(1)));
    }

    @Test
    void aTimeTheSpringChangeLeavesOutIsRefused() {
        LocalDateTime nowhere = LocalDateTime.parse("2027-03-28T02:30");

        assertRefused("call-time-left-out", () -> CallWindow.typed(NOON, nowhere));
        assertRefused("call-time-left-out", () -> CallWindow.typed(nowhere, nowhere.plusDays(1)));
    }

    @Test
    void theLastMinuteBeforeTheSpringChangeEndsWithTheChange() {
        CallWindow window = CallWindow.typed(NOON, LocalDateTime.parse("2027-03-28T01:59"));

        assertThat(window.closesAt()).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(window.closesLocal()).isEqualTo(LocalDateTime.parse("2027-03-28T03:00"));
        assertThat(CallWindow.lastMinute(window.closesAt())).isEqualTo(LocalDateTime.parse("2027-03-28T01:59"));
    }

    @Test
    void theHourThatComesTwiceInAutumnBeginsWithTheFirstAndEndsWithTheSecond() {
        LocalDateTime twice = LocalDateTime.parse("2027-10-31T02:30");

        CallWindow window = CallWindow.typed(twice, twice);

        assertThat(window.opensAt()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(window.closesAt()).isEqualTo(Instant.parse("2027-10-31T01:31:00Z"));
    }

    @Test
    void aWindowMayEndEarlierByTheWallClockInTheHourThatComesTwice() {
        CallWindow window =
                CallWindow.typed(LocalDateTime.parse("2027-10-31T02:30"), LocalDateTime.parse("2027-10-31T02:10"));

        assertThat(window.closesAt()).isAfter(window.opensAt());
    }

    @Test
    void aDeadlineShownAndTypedAgainStaysTheSame() {
        for (String typed :
                new String[] {"2027-10-31T01:59", "2027-10-31T02:00", "2027-10-31T02:59", "2027-03-28T03:00"}) {
            Instant end = CallWindow.end(LocalDateTime.parse(typed));
            assertThat(CallWindow.end(CallWindow.lastMinute(end))).as(typed).isEqualTo(end);
        }
    }

    @Test
    void aWindowMustEndWithinItsYear() {
        AcademicYear year = new AcademicYear(2027);
        CallWindow.typed(NOON, LocalDateTime.parse("2028-09-30T23:59")).refuseUnlessBefore(year);

        CallWindow late = CallWindow.typed(NOON, LocalDateTime.parse("2028-10-01T00:00"));
        assertRefused("call-window-after-year", () -> late.refuseUnlessBefore(year));
    }

    static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
