package org.sojourn.calls.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTest {
    /** Movable days as the calendars of these years print them. */
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-03-31, 2024-03-29, 2024-04-01, 2024-05-09, 2024-05-20, 2024-11-20",
        "2025, 2025-04-20, 2025-04-18, 2025-04-21, 2025-05-29, 2025-06-09, 2025-11-19",
        "2026, 2026-04-05, 2026-04-03, 2026-04-06, 2026-05-14, 2026-05-25, 2026-11-18",
        "2027, 2027-03-28, 2027-03-26, 2027-03-29, 2027-05-06, 2027-05-17, 2027-11-17",
        "2028, 2028-04-16, 2028-04-14, 2028-04-17, 2028-05-25, 2028-06-05, 2028-11-22",
        "2038, 2038-04-25, 2038-04-23, 2038-04-26, 2038-06-03, 2038-06-14, 2038-11-17"
    })
    void theMovableHolidaysAreThoseOfThePrintedCalendar(
            int year,
            LocalDate easter,
            LocalDate friday,
            LocalDate monday,
            LocalDate ascension,
            LocalDate whit,
            LocalDate repentance) {
        assertThat(easter.getYear()).isEqualTo(year);
        assertThat(friday.plusDays(2)).isEqualTo(easter);
        assertThat(Workdays.holiday(friday)).contains(Holiday.GOOD_FRIDAY);
        assertThat(Workdays.holiday(monday)).contains(Holiday.EASTER_MONDAY);
        assertThat(Workdays.holiday(ascension)).contains(Holiday.ASCENSION);
        assertThat(Workdays.holiday(whit)).contains(Holiday.WHIT_MONDAY);
        assertThat(Workdays.holiday(repentance)).contains(Holiday.REPENTANCE);
    }

    @Test
    void everyYearHasElevenHolidays() {
        for (int year = 2020; year <= 2100; year++)
            assertThat(Workdays.of(year).values()).as("year %s", year).containsExactlyInAnyOrder(Holiday.values());
    }

    @Test
    void fromADayOffOneGoesToTheNextDayOnWhichPeopleWork() {
        assertThat(Workdays.from(LocalDate.parse("2027-01-15"))).isEqualTo(LocalDate.parse("2027-01-15"));
        assertThat(Workdays.from(LocalDate.parse("2028-01-15")))
                .as("a Saturday")
                .isEqualTo(LocalDate.parse("2028-01-17"));
        assertThat(Workdays.from(LocalDate.parse("2027-12-25")))
                .as("Christmas on a weekend")
                .isEqualTo(LocalDate.parse("2027-12-27"));
        assertThat(Workdays.from(LocalDate.parse("2027-03-26")))
                .as("Good Friday")
                .isEqualTo(LocalDate.parse("2027-03-30"));
    }

    @Test
    void aDateGoesIntoTheNextYearAsTheSameDayOrTheNextWorkday() {
        assertThat(NextYear.of(LocalDateTime.parse("2027-01-15T23:59"), 1))
                .isEqualTo(LocalDateTime.parse("2028-01-17T23:59"));
        assertThat(NextYear.of(LocalDate.parse("2027-01-15"), 2)).isEqualTo(LocalDate.parse("2029-01-15"));
        assertThat(NextYear.of(LocalDate.parse("2028-02-29"), 1)).isEqualTo(LocalDate.parse("2029-02-28"));
        assertThat(NextYear.of((LocalDate) null, 1)).isNull();
    }
}
