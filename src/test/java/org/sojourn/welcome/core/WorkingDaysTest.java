package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final WorkingDays SAXONY = WorkingDays.saxony();

    private static String before(String day) {
        return SAXONY.onOrBefore(LocalDate.parse(day)).toString();
    }

    @Test
    void aWorkingDayStays() {
        assertThat(before("2027-03-03")).isEqualTo("2027-03-03");
        assertThat(before("2027-03-05")).isEqualTo("2027-03-05");
        assertThat(before("2027-03-08")).isEqualTo("2027-03-08");
    }

    @Test
    void weekendsGoToTheFridayBefore() {
        assertThat(before("2027-03-06")).isEqualTo("2027-03-05");
        assertThat(before("2027-03-07")).isEqualTo("2027-03-05");
    }

    @Test
    void holidaysGoToTheWorkingDayBefore() {
        assertThat(before("2027-03-29")).as("Easter Monday").isEqualTo("2027-03-25");
        assertThat(before("2027-01-01")).as("New Year").isEqualTo("2026-12-31");
        assertThat(before("2027-12-26")).as("Christmas").isEqualTo("2027-12-24");
    }

    @Test
    void saxonyHasItsOwnHolidays() {
        assertThat(SAXONY.isWorked(LocalDate.of(2027, 11, 17)))
                .as("Day of Repentance")
                .isFalse();
        assertThat(SAXONY.isWorked(LocalDate.of(2028, 10, 31)))
                .as("Reformation Day")
                .isFalse();
        for (String day : List.of("2027-01-06", "2027-05-27", "2027-11-01"))
            assertThat(SAXONY.isWorked(LocalDate.parse(day))).as(day).isTrue();
    }
}
