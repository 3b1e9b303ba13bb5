package org.sojourn.welcome.core;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** On which days offices work: never on Saturdays, Sundays and holidays. */
public final class WorkingDays {
    private static final WorkingDays SAXONY = new WorkingDays(WorkingDays::holidaysOfSaxony);

    private final IntFunction<Set<LocalDate>> holidays;

    /** At most as many as years are asked about. */
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    private WorkingDays(IntFunction<Set<LocalDate>> holidays) {
        this.holidays = holidays;
    }

    /** The holidays of the Saxon act on Sundays and holidays (SächsSFG), §1, as the calendar of Jollyday has them. */
    public static WorkingDays saxony() {
        return SAXONY;
    }

    public boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !years.computeIfAbsent(day.getYear(), holidays::apply).contains(day);
    }

    /** The last working day before a day, the day itself when it is one. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate last = day;
        while (!isWorked(last)) last = last.minusDays(1);
        return last;
    }

    private static Set<LocalDate> holidaysOfSaxony(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY))
                .getHolidays(Year.of(year), "sn")
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
