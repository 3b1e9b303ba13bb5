package org.sojourn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Language;

/** Dates as people read them, in the faculty's time zone: on a page in its language, in a letter in the reader's. */
@Named
@RequestScoped
public class When {
    @Inject
    private Language language;

    /** "15. Januar 2027" or "15 January 2027". */
    public String day(Instant moment) {
        return format("d.\u00a0MMMM yyyy", "d\u00a0MMMM yyyy", moment);
    }

    /** "15. Januar 2027, 23:59 Uhr" or "15 January 2027, 23:59". */
    public String moment(Instant moment) {
        return moment(language.locale(), moment);
    }

    public static String moment(Locale locale, Instant moment) {
        return format(locale, "d.\u00a0MMMM yyyy, HH:mm'\u00a0Uhr'", "d\u00a0MMMM yyyy, HH:mm", moment);
    }

    /** A deadline that is half-open, as people say it: the last minute that still counts, with its weekday. */
    public String deadline(Instant end) {
        return deadline(language.locale(), end);
    }

    public static String deadline(Locale locale, Instant end) {
        Instant last = end.minusSeconds(60);
        return format(locale, "EEEE, d.\u00a0MMMM yyyy, HH:mm'\u00a0Uhr'", "EEEE, d\u00a0MMMM yyyy, HH:mm", last);
    }

    /** "Freitag, 15. Januar 2027" or "Friday, 15 January 2027". */
    public String weekday(Instant moment) {
        return format("EEEE, d.\u00a0MMMM yyyy", "EEEE, d\u00a0MMMM yyyy", moment);
    }

    /** "15. Januar" or "15 January", where the year is known. */
    public String shortDay(Instant moment) {
        return format("d.\u00a0MMMM", "d\u00a0MMMM", moment);
    }

    /** The day of a deadline, as {@link #deadline} says it, without weekday and year. */
    public static String lastDay(Locale locale, Instant end) {
        return format(locale, "d.\u00a0MMMM", "d\u00a0MMMM", end.minusSeconds(60));
    }

    public static String day(Locale locale, LocalDate day) {
        return format(locale, "d.\u00a0MMMM yyyy", "d\u00a0MMMM yyyy", day);
    }

    /** "15", for the sheet of a calendar. */
    public String dayOfMonth(Instant moment) {
        return format("d", "d", moment);
    }

    /** "Jan." or "Jan". */
    public String month(Instant moment) {
        return format("MMM", "MMM", moment);
    }

    /** "2027-01-15", for machines. */
    public String date(Instant moment) {
        return format("yyyy-MM-dd", "yyyy-MM-dd", moment);
    }

    /** "10:42". */
    public String time(Instant moment) {
        return format("HH:mm", "HH:mm", moment);
    }

    private String format(String german, String english, Instant moment) {
        return format(language.locale(), german, english, moment);
    }

    private static String format(Locale locale, String german, String english, Instant moment) {
        return moment == null
                ? ""
                : format(locale, german, english, (TemporalAccessor) moment.atZone(DatabaseClock.ZONE));
    }

    private static String format(Locale locale, String german, String english, TemporalAccessor date) {
        boolean isGerman = locale.getLanguage().equals("de");
        return DateTimeFormatter.ofPattern(isGerman ? german : english, isGerman ? Locale.GERMANY : Locale.UK)
                .format(date);
    }
}
