package org.sojourn.calls.rules.points;

import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.vocabulary.Points;

/**
 * One criterion on a score sheet.
 *
 * @param code the criterion
 * @param kind how it comes to its points
 * @param sum points as the working gives them
 * @param raw the same, not below 0 and not above the criterion's maximum
 * @param weightPercent its weight
 * @param points what counts: raw x weight, half up to a tenth
 * @param maximum the most this line can count
 * @param working how {@code sum} came about
 */
public record ScoreLine(
        String code,
        CriterionKind kind,
        Points sum,
        Points raw,
        int weightPercent,
        Points points,
        Points maximum,
        Working working) {
    /** The value was not there, and the line gives 0 points for it. */
    public boolean missing() {
        return working instanceof Working.Missing;
    }
}
