package org.sojourn.correspondence.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars as another program reads them back. */
class CalendarFileTest {
    private static final ZoneId DRESDEN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2027-01-10T09:42:17.123456Z");
    private static final String HOUSE = "https://exchange.example.org";

    @Test
    void whatIsWrittenIsReadBack() {
        ICalendar read = read(file(
                date("call-7-closes", "Bewerbungsschluss: „Köln, Brünn; \\ Łódź“", "2027-01-15T23:59"),
                new CalendarDate(
                        "call-7-committee", "Kommission tagt", at("2027-03-01T00:00"), true, "/calls/call?id=7")));
        assertThat(read.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(read.getProductId().getValue()).isEqualTo("-//Sojourn//Sojourn//DE");
        assertThat(read.getMethod().isPublish()).isTrue();
        VEvent deadline = read.getEvents().get(0);
        assertThat(deadline.getUid().getValue()).isEqualTo("call-7-closes@exchange.example.org");
        assertThat(deadline.getSummary().getValue()).isEqualTo("Bewerbungsschluss: „Köln, Brünn; \\ Łódź“");
        assertThat(deadline.getDateStart().getValue().toInstant()).isEqualTo(at("2027-01-15T23:59"));
        assertThat(deadline.getDateEnd().getValue().toInstant()).isEqualTo(at("2027-01-16T00:00"));
        assertThat(deadline.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2027-01-10T09:42:17Z"));
        assertThat(deadline.getUrl().getValue()).isEqualTo(HOUSE + "/home/today");
        VEvent day = read.getEvents().get(1);
        assertThat(day.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day.getDateStart().getValue().getRawComponents().toDate())
                .isEqualTo(java.sql.Date.valueOf(LocalDate.of(2027, 3, 1)));
        assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
    }

    /** The last minutes before and after both changes, and the one that autumn gives twice. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28T01:59, 2027-03-28T00:59:00Z",
        "2027-03-28T03:00, 2027-03-28T01:00:00Z",
        "2027-10-31T01:59, 2027-10-30T23:59:00Z",
        "2027-10-31T02:30, 2027-10-31T01:30:00Z",
        "2027-10-31T03:00, 2027-10-31T02:00:00Z",
        "2027-07-15T23:59, 2027-07-15T21:59:00Z"
    })
    void aMomentIsTheSameAcrossSummerTime(String local, Instant moment) {
        ICalendar read = read(file(date("k", "t", local)));
        assertThat(read.getEvents().get(0).getDateStart().getValue().toInstant())
                .isEqualTo(moment);
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoLetterIsTorn() {
        long seed = 20270110;
        Random random = new Random(seed);
        String[] letters = {"a", "ü", "„", "Ł", "\uD83C\uDF93", ",", ";", "\\", " ", "\n"};
        for (int i = 0; i < 300; i++) {
            StringBuilder title = new StringBuilder("x");
            for (int at = random.nextInt(200); at >= 0; at--) title.append(letters[random.nextInt(letters.length)]);
            title.append("x");
            String text = file(date("k", title.toString(), "2027-01-15T23:59")).text();
            assertThat(text).as("seed " + seed).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("(?<!\r)\n");
            for (String line : text.split("\r\n"))
                assertThat(line.getBytes(UTF_8)).as("seed " + seed).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
            assertThat(read(text).getEvents().get(0).getSummary().getValue()).isEqualTo(title.toString());
        }
    }

    @Test
    void aTitleBringsNoLineOfItsOwn() {
        String text = file(date("k", "a\r\nEND:VEVENT\rBEGIN:VALARM\u2028x\u0000y", "2027-01-15T23:59"))
                .text();
        assertThat(text).contains("SUMMARY:a\\nEND:VEVENT\\nBEGIN:VALARM\\nxy\r\n");
        assertThat(read(text).getEvents()).hasSize(1);
    }

    @Test
    void theMarkChangesWithTheDatesAndNotWithTheTime() {
        CalendarFile now = file(date("k", "t", "2027-01-15T23:59"));
        CalendarFile later = new CalendarFile(now.language(), HOUSE, NOW.plusSeconds(600), now.dates());
        assertThat(later.digest()).isEqualTo(now.digest());
        assertThat(later.text()).isNotEqualTo(now.text());
        assertThat(file(date("k", "t", "2027-01-16T23:59")).digest()).isNotEqualTo(now.digest());
    }

    @Test
    void aHouseThatDoesNotKnowItsAddressLeadsNowhere() {
        CalendarFile file = new CalendarFile(Locale.ENGLISH, "", NOW, List.of(date("k", "t", "2027-01-15T23:59")));
        assertThat(file.text()).contains("UID:k@sojourn\r\n").doesNotContain("URL");
    }

    private static CalendarFile file(CalendarDate... dates) {
        return new CalendarFile(Locale.GERMAN, HOUSE, NOW, new ArrayList<>(List.of(dates)));
    }

    private static CalendarDate date(String key, String title, String local) {
        return new CalendarDate(key, title, at(local), false, "/home/today");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local)
                .atZone(DRESDEN)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }

    private static ICalendar read(CalendarFile file) {
        return read(file.text());
    }

    private static ICalendar read(String text) {
        List<ICalendar> all = Biweekly.parse(text).all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
