package org.sojourn.calls.rules;

import org.sojourn.vocabulary.Points;

/**
 * One criterion on a score sheet.
 *
 * @param code the criterion
 * @param kind how it comes to its points
 * @param raw points before weight
 * @param weightPercent its weight
 * @param points what counts: raw x weight, half up to a tenth
 * @param maximum the most this line can count
 * @param working how {@code raw} came about
 */
public record ScoreLine(
        String code,
        CriterionKind kind,
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
