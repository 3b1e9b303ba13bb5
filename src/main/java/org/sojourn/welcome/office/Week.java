package org.sojourn.welcome.office;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.welcome.VisitSight;

/** A week with those who arrive in it, by day. */
public record Week(LocalDate monday, List<VisitSight> arrivals) {
    public Week {
        arrivals = List.copyOf(arrivals);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}
