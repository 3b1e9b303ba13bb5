package org.sojourn.welcome.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The days a plan is made from.
 *
 * @param arrival null = not known
 * @param departure the last day of the visit, null = not known
 * @param expiries of the documents now in force, in any order
 * @param today the day the plan is for
 */
public record Dates(LocalDate arrival, LocalDate departure, List<LocalDate> expiries, LocalDate today) {
    public Dates {
        expiries = List.copyOf(expiries);
        Objects.requireNonNull(today);
    }

    /** The day an anchor stands for, null = not known. */
    LocalDate of(Anchor anchor) {
        return switch (anchor) {
            case ARRIVAL -> arrival;
            case DEPARTURE -> departure;
            case EXPIRY -> expiries.stream().min(LocalDate::compareTo).orElse(null);
        };
    }
}
