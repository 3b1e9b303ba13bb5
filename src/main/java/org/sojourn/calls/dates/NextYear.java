package org.sojourn.calls.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Moves the dates of a call by years. */
public final class NextYear {
    private NextYear() {}

    /**
     * The same day so many years later; where it is no workday, the next one. A deadline of 15 January stays in the middle of
     * January, whatever weekday that is: people remember the date.
     */
    public static LocalDate of(LocalDate day, int years) {
        return day == null ? null : Workdays.from(day.plusYears(years));
    }

    public static LocalDateTime of(LocalDateTime moment, int years) {
        return moment == null ? null : of(moment.toLocalDate(), years).atTime(moment.toLocalTime());
    }
}
