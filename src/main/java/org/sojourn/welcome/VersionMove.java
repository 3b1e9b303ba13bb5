package org.sojourn.welcome;

import java.time.LocalDate;

/**
 * What another version of what it is planned by would mean for a visit.
 *
 * @param number the version it has
 */
public record VersionMove(long visitId, String guest, LocalDate arrival, int number, VisitChange change) {
    static VersionMove of(PlannedVisit before, PlannedVisit after, Basis basis) {
        Visit visit = before.visit();
        return new VersionMove(
                visit.id(),
                before.name(visit.guestId()),
                visit.arrival(),
                basis.number(visit),
                VisitChange.of(before, after));
    }
}
