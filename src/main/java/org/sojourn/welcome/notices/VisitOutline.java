package org.sojourn.welcome.notices;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit as letters know it.
 *
 * @param guest her name
 * @param today the day the plan is of
 * @param steps what people have to do yet, in the order of the template
 */
public record VisitOutline(
        long visitId, long guestId, String guest, long hostId, LocalDate departure, LocalDate today, List<Step> steps) {
    public VisitOutline {
        steps = List.copyOf(steps);
    }
}
