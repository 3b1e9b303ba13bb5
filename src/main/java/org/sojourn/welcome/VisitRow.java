package org.sojourn.welcome;

import java.time.LocalDate;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.Progress;

/**
 * A visit in a list.
 *
 * @param earliestSafeStart null where the template has no gate
 * @param today the day of the plan
 */
public record VisitRow(
        long id,
        String guest,
        Kind kind,
        String host,
        String clinic,
        LocalDate arrival,
        LocalDate departure,
        LocalDate earliestSafeStart,
        boolean readyToStart,
        Progress progress,
        boolean calledOff,
        LocalDate today) {
    /** Four weeks. */
    private static final int SOON = 28;

    /** The visit begins before it can. */
    public boolean isInTrouble() {
        return !calledOff
                && !isOver()
                && !readyToStart
                && earliestSafeStart != null
                && earliestSafeStart.isAfter(arrival);
    }

    public boolean isOver() {
        return departure.isBefore(today);
    }

    public boolean isHere() {
        return !calledOff && !isOver() && !arrival.isAfter(today);
    }

    public boolean isSoon() {
        return !calledOff && arrival.isAfter(today) && !arrival.isAfter(today.plusDays(SOON));
    }
}
