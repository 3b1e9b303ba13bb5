package org.sojourn.welcome;

import java.time.LocalDate;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.Progress;

/** A visit in a list. */
public record VisitRow(
        long id,
        String guest,
        Kind kind,
        String host,
        LocalDate arrival,
        LocalDate departure,
        LocalDate earliestSafeStart,
        boolean readyToStart,
        Progress progress) {
    /** The visit begins before it can. */
    public boolean isInTrouble() {
        return !readyToStart && earliestSafeStart != null && earliestSafeStart.isAfter(arrival);
    }
}
