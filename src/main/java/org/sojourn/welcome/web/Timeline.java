package org.sojourn.welcome.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.welcome.VisitSight;

/**
 * Stays as bars over time, one each, with a line for today. It begins two weeks back and goes half as far again as the arrivals
 * asked for, at least three months; a stay that goes on leaves the picture at its edge.
 *
 * @param monday of this week
 */
public record Timeline(LocalDate monday, LocalDate today, int weeks, List<VisitSight> stays) {
    private static final int WEEKS_BACK = 2;
    private static final int LEAST = 13;

    public Timeline {
        stays = List.copyOf(stays);
    }

    /** A stay with where its bar begins and how wide it is, in hundredths of the picture. */
    public record Bar(VisitSight stay, String x, String width, String look) {}

    /** The first of a month. */
    public record Month(LocalDate day, String x) {}

    public LocalDate from() {
        return monday.minusWeeks(WEEKS_BACK);
    }

    public LocalDate until() {
        return monday.plusWeeks(Math.max(LEAST, weeks + weeks / 2));
    }

    public List<Bar> getBars() {
        return stays.stream().map(this::bar).toList();
    }

    private Bar bar(VisitSight stay) {
        long from = Math.max(stay.arrival().toEpochDay(), from().toEpochDay());
        long until = Math.min(stay.departure().toEpochDay() + 1, until().toEpochDay());
        long tenths = Math.max(5, tenths(until) - tenths(from));
        String look = stay.isReady() ? "" : stay.isGateLate() || stay.daysTooEarly() > 0 ? "late" : "other";
        return new Bar(stay, percent(tenths(from)), percent(tenths), look);
    }

    public String getNow() {
        return percent(tenths(today.toEpochDay()));
    }

    /** Every month; every third where there are many. */
    public List<Month> getMonths() {
        List<Month> months = new ArrayList<>();
        int step = until().toEpochDay() - from().toEpochDay() > 300 ? 3 : 1;
        LocalDate last = until().minusWeeks(2);
        for (LocalDate day = from().withDayOfMonth(1).plusMonths(1); day.isBefore(last); day = day.plusMonths(step))
            months.add(new Month(day, percent(tenths(day.toEpochDay()))));
        return months;
    }

    private long tenths(long day) {
        long whole = until().toEpochDay() - from().toEpochDay();
        return (day - from().toEpochDay()) * 1000 / whole;
    }

    private static String percent(long tenths) {
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}
