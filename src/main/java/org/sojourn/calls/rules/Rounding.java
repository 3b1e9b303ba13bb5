package org.sojourn.calls.rules;

import org.sojourn.vocabulary.Points;

/** The one way points are rounded: half up, to a tenth. */
final class Rounding {
    private Rounding() {}

    /** points x numerator / denominator for values of 0 or more. */
    static Points ratio(Points points, int numerator, int denominator) {
        long product = 2L * points.tenths() * numerator + denominator;
        return new Points(Math.toIntExact(Math.floorDiv(product, 2L * denominator)));
    }
}
