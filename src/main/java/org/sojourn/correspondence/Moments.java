package org.sojourn.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.sojourn.platform.DatabaseClock;

/** Days and moments in the language of whom the letter is to, by the faculty’s clock. */
final class Moments {
    private Moments() {}

    /** "15. Januar 2027, 23:59 Uhr" or "15 January 2027, 23:59". */
    static String moment(Locale language, Instant at) {
        return format(language, "d. MMMM yyyy, HH:mm 'Uhr'", "d MMMM yyyy, HH:mm", at.atZone(DatabaseClock.ZONE));
    }

    /** The last minute that counts, with its weekday: "Dienstag, 9. März 2027, 23:59 Uhr". */
    static String deadline(Locale language, Instant end) {
        return format(
                language,
                "EEEE, d. MMMM yyyy, HH:mm 'Uhr'",
                "EEEE, d MMMM yyyy, HH:mm",
                end.minusSeconds(60).atZone(DatabaseClock.ZONE));
    }

    /** The day of a deadline without its year: "9. März" or "9 March". */
    static String lastDay(Locale language, Instant end) {
        return format(language, "d. MMMM", "d MMMM", end.minusSeconds(60).atZone(DatabaseClock.ZONE));
    }

    /** "15. Januar 2027" or "15 January 2027". */
    static String day(Locale language, LocalDate day) {
        return format(language, "d. MMMM yyyy", "d MMMM yyyy", day);
    }

    private static String format(Locale language, String german, String english, TemporalAccessor date) {
        boolean isGerman = language.getLanguage().equals("de");
        return DateTimeFormatter.ofPattern(isGerman ? german : english, isGerman ? Locale.GERMANY : Locale.UK)
                .format(date);
    }
}
