package org.sojourn.applications;

import java.util.Comparator;
import org.sojourn.vocabulary.Points;

/**
 * Points the office gave.
 *
 * @param criterion the criterion's code in the rule book
 * @param partnerCode the partner at whose places they count, empty for all
 */
public record GivenPoints(String criterion, String partnerCode, Points points) {
    static final Comparator<GivenPoints> IN_ORDER =
            Comparator.comparing(GivenPoints::partnerCode).thenComparing(GivenPoints::criterion);
}
