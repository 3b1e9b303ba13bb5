package org.sojourn.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.sojourn.access.journal.JournalQuestion;
import org.sojourn.platform.DatabaseClock;

/**
 * What the address of the journal asks for, the same for the page and for its files. Days are those of the faculty's
 * clock, and both of them count.
 *
 * @param until the last day that counts, or null
 */
record JournalAsked(String person, String act, String kind, LocalDate from, LocalDate until, String field) {
    /** @param parameter the text of a parameter, or null */
    static JournalAsked of(UnaryOperator<String> parameter) {
        return new JournalAsked(
                text(parameter.apply("q")),
                text(parameter.apply("act")),
                text(parameter.apply("kind")),
                day(parameter.apply("from")),
                day(parameter.apply("until")),
                text(parameter.apply("field")));
    }

    JournalQuestion question() {
        return new JournalQuestion(
                person, act, kind, begin(from), until == null ? null : begin(until.plusDays(1)), field);
    }

    /** The address of the same search, to be ended with another parameter. */
    String address(String path) {
        StringBuilder url = new StringBuilder(path).append('?');
        add(url, "q", person);
        add(url, "act", act);
        add(url, "kind", kind);
        add(url, "from", from);
        add(url, "until", until);
        add(url, "field", field);
        return url.toString();
    }

    boolean isForAll() {
        return question().equals(JournalQuestion.all());
    }

    private static void add(StringBuilder url, String name, Object value) {
        if (value == null) return;
        url.append(name)
                .append('=')
                .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
                .append('&');
    }

    private static Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(DatabaseClock.ZONE).toInstant();
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static LocalDate day(String typed) {
        try {
            return text(typed) == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
