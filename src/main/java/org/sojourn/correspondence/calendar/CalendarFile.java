package org.sojourn.correspondence.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Texts;

/**
 * Dates as calendar programs read them (RFC 5545, with the name and pace of RFC 7986). Moments stand in UTC, so that no
 * description of summer time is needed; a day is a day wherever it is read. A moment lasts its one minute, for a deadline the last
 * one that counts.
 *
 * @param house address of this installation without a slash at its end, or empty: dates then lead nowhere
 * @param now the moment of writing
 */
public record CalendarFile(Locale language, String house, Instant now, List<CalendarDate> dates) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** Octets of a line, without its end (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private static final String END = "\r\n";

    public CalendarFile {
        dates = List.copyOf(dates);
    }

    /** The file; lines end as the standard wants it. */
    public String text() {
        return text(now);
    }

    /** The same for the same dates, whenever they are written. */
    public String digest() {
        return Seal.digest(text(Instant.EPOCH));
    }

    private String text(Instant stamp) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Sojourn//Sojourn//" + language.getLanguage().toUpperCase(Locale.ROOT));
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:PUBLISH");
        String name = escaped(Texts.in(language, "correspondence.calendar.name"));
        line(file, "NAME:" + name);
        line(file, "X-WR-CALNAME:" + name);
        line(file, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line(file, "X-PUBLISHED-TTL:PT6H");
        dates.forEach(date -> event(file, date, stamp));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void event(StringBuilder file, CalendarDate date, Instant stamp) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + date.key() + "@" + host());
        line(file, "DTSTAMP:" + MOMENT.format(stamp));
        times(file, date);
        line(file, "SUMMARY:" + escaped(date.title()));
        if (!house.isEmpty()) line(file, "URL:" + house + date.path());
        line(file, "CLASS:PRIVATE");
        line(file, "TRANSP:TRANSPARENT");
        line(file, "END:VEVENT");
    }

    private static void times(StringBuilder file, CalendarDate date) {
        if (date.wholeDay()) {
            LocalDate day = LocalDate.ofInstant(date.at(), DatabaseClock.ZONE);
            line(file, "DTSTART;VALUE=DATE:" + DAY.format(day));
            line(file, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        } else {
            line(file, "DTSTART:" + MOMENT.format(date.at()));
            line(file, "DTEND:" + MOMENT.format(date.at().plus(1, ChronoUnit.MINUTES)));
        }
    }

    private String host() {
        String host = house.isEmpty() ? null : URI.create(house).getHost();
        return host == null ? "sojourn" : host;
    }

    /** A text as a value (3.3.11); what is no letter of any alphabet is left out. */
    static String escaped(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Writes a line in pieces that fit; the pieces after the first begin with a blank, and no letter is torn. */
    static void line(StringBuilder file, String text) {
        int room = LINE;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            String written = Character.toString(letter);
            int octets = written.getBytes(UTF_8).length;
            if (octets > room) {
                file.append(END).append(' ');
                room = LINE - 1;
            }
            file.append(written);
            room -= octets;
            at += Character.charCount(letter);
        }
        file.append(END);
    }
}
