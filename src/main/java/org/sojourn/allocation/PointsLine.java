package org.sojourn.allocation;

import org.sojourn.calls.rules.ScoreLine;
import org.sojourn.vocabulary.Points;

/**
 * One line of the sum that gave a wish its points, as it stood when the run was decided.
 *
 * @param criterion its code in the rule book
 * @param raw points before weight
 * @param weightPercent its weight
 * @param points what counted
 * @param maximum the most this line could count
 */
public record PointsLine(String criterion, Points raw, int weightPercent, Points points, Points maximum) {
    static PointsLine of(ScoreLine line) {
        return new PointsLine(line.code(), line.raw(), line.weightPercent(), line.points(), line.maximum());
    }
}
