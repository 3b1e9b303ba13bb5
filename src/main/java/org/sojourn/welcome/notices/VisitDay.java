package org.sojourn.welcome.notices;

import java.time.LocalDate;

/**
 * A day of a visit in the calendar of somebody who has a part in it.
 *
 * @param hosted the visit is the reader's as its host
 * @param step what is due, null for arrival and departure
 */
public record VisitDay(long visitId, Kind kind, LocalDate day, boolean hosted, Step step) {
    /** What happens on it. */
    public enum Kind {
        ARRIVAL,
        DEPARTURE,
        DUE
    }
}
