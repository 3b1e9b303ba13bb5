package org.sojourn.calls.rules;

import org.sojourn.vocabulary.Points;

/**
 * One source of points.
 *
 * @param code capital letters, digits and underscores; unique in a book
 * @param kind how the points come about
 * @param maximum the most it can give before weight
 * @param weightPercent 100 = as it is
 */
public record Criterion(String code, CriterionKind kind, Points maximum, int weightPercent) {
    /** A criterion that counts as it is. */
    public static Criterion of(String code, CriterionKind kind, int maximum) {
        return new Criterion(code, kind, new Points(maximum * 10), 100);
    }

    /** Points after weight, half up to a tenth. */
    Points weighted(Points raw) {
        return Rounding.ratio(raw, weightPercent, 100);
    }
}
