package org.sojourn.allocation;

import java.util.List;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.vocabulary.Points;

/**
 * A page of those who wished for a place.
 *
 * @param total on all pages
 */
public record PlaceSheet(List<Line> lines, long total) {
    public PlaceSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One who wished for it.
     *
     * @param name empty when she has been erased since; her student number too
     * @param rank in the place's merit order; null when not kept or ineligible
     * @param gotPlace what she has instead or here, or null
     * @param gotWish which of her wishes that was, or null
     */
    public record Line(
            long applicationId,
            String name,
            String studentNumber,
            int position,
            Outcome outcome,
            Points score,
            Integer rank,
            SeatKind seat,
            Long gotPlace,
            Integer gotWish,
            Rule rule) {}

    /** Why a wish took no part. */
    public record Rule(String code, String value, String threshold) {}
}
