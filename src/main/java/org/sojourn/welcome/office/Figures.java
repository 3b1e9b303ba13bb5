package org.sojourn.welcome.office;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.welcome.VisitSight;

/**
 * How well the welcome went, for those who arrived within a period. Whoever is yet to come counts in none of it.
 *
 * @param ready whose gate was passed on the day of arrival or before, of all who arrived
 * @param registered who registered an address within 14 days of the arrival, of those who must and whose 14 days are over or
 *     who has done it
 * @param medianDays from registering the visit to the passed gate, of those who passed it; null of fewer than five
 */
public record Figures(Share ready, Share registered, Integer medianDays) {
    /** As the law on registering wants it: two weeks after moving in (section 17 BMG). */
    static final int DAYS_TO_REGISTER = 14;

    public static Figures of(List<VisitSight> visits, LocalDate today) {
        List<VisitSight> arrived =
                visits.stream().filter(one -> !one.arrival().isAfter(today)).toList();
        return new Figures(
                share(arrived.stream().map(Figures::isReadyOnDayOne)),
                share(arrived.stream()
                        .filter(one -> isJudged(one, today))
                        .map(one -> one.addressOn() != null
                                && !one.addressOn().isAfter(one.arrival().plusDays(DAYS_TO_REGISTER)))),
                median(arrived));
    }

    private static boolean isReadyOnDayOne(VisitSight one) {
        return one.isReady() && !one.readyOn().isAfter(one.arrival());
    }

    private static boolean isJudged(VisitSight one, LocalDate today) {
        return one.addressAsked()
                && (one.addressOn() != null
                        || one.arrival().plusDays(DAYS_TO_REGISTER).isBefore(today));
    }

    private static Share share(Stream<Boolean> verdicts) {
        List<Boolean> all = verdicts.toList();
        return new Share((int) all.stream().filter(yes -> yes).count(), all.size());
    }

    /** Of an even number the lower of the two in the middle, so that it is a day somebody waited. */
    private static Integer median(List<VisitSight> arrived) {
        List<Long> days = arrived.stream()
                .filter(VisitSight::isReady)
                .map(one -> Math.max(
                        0, one.readyOn().toEpochDay() - one.registeredOn().toEpochDay()))
                .sorted()
                .toList();
        return days.size() < Share.LEAST ? null : Math.toIntExact(days.get((days.size() - 1) / 2));
    }
}
