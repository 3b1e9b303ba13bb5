package org.sojourn.allocation;

import org.sojourn.vocabulary.Points;

/**
 * One applicant of a run.
 *
 * @param best her points at the place she got, otherwise her highest at any wish
 * @param placeId what she got, or null
 * @param wishPosition which wish that was, or null
 */
public record StudentRow(
        long applicationId, long accountId, Points best, int wishes, Long placeId, Integer wishPosition) {
    public StudentRow(
            long applicationId, long accountId, int bestTenths, int wishes, Long placeId, Integer wishPosition) {
        this(applicationId, accountId, new Points(bestTenths), wishes, placeId, wishPosition);
    }
}
