package org.sojourn.allocation;

import org.sojourn.allocation.core.Outcome;

/**
 * Which of those who wished for a place, and in which order.
 *
 * @param text part of a name, student number or e-mail address; blank = everybody
 * @param outcome null = whatever became of the wish
 * @param page from 1
 */
public record PlaceSheetQuery(
        long runId, long placeId, String text, Outcome outcome, Sort sort, boolean falling, int page, int size) {
    /** What a place's sheet can be led by. */
    public enum Sort {
        /** Those admitted in their merit order, then the others in theirs, then who took no part. */
        RANK,
        NAME,
        POINTS,
        /** Which wish of hers it was. */
        WISH
    }
}
