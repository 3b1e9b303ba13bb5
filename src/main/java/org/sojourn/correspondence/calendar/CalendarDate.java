package org.sojourn.correspondence.calendar;

import java.time.Instant;

/**
 * Something that happens at a moment or on a day.
 *
 * @param key its own as long as it exists, also when it moves
 * @param title without anything about a person
 * @param at the moment, for a deadline the last minute that counts; the beginning of the day where it is one
 * @param wholeDay whether it is a day on the faculty’s calendar and no moment
 * @param path where to read more
 */
public record CalendarDate(String key, String title, Instant at, boolean wholeDay, String path) {}
