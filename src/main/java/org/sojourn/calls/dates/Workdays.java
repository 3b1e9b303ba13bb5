package org.sojourn.calls.dates;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The days off of Saxony, as the calendar of Jollyday has them, and the workdays between them. */
public final class Workdays {
    private static final String SAXONY = "sn";

    /** At most as many as years are asked about. */
    private static final Map<Integer, Map<LocalDate, Holiday>> YEARS = new ConcurrentHashMap<>();

    private Workdays() {}

    /** The next workday, the day itself when it is one. */
    public static LocalDate from(LocalDate day) {
        LocalDate next = day;
        while (!isWorked(next)) next = next.plusDays(1);
        return next;
    }

    public static boolean isWorked(LocalDate day) {
        return !isWeekend(day) && holiday(day).isEmpty();
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Which holiday a day is, if it is one. */
    public static Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    /** The holidays of a year; one that has no name here is a fault, found by the tests for many years to come. */
    static Map<LocalDate, Holiday> of(int year) {
        return YEARS.computeIfAbsent(year, Workdays::read);
    }

    private static Map<LocalDate, Holiday> read(int year) {
        Map<LocalDate, Holiday> days = new TreeMap<>();
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY))
                .getHolidays(Year.of(year), SAXONY)
                .forEach(each -> days.put(each.getDate(), Holiday.named(each.getPropertiesKey())));
        return days;
    }
}
