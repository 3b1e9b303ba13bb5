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

    static GivenPoints of(String givenFor, Points points) {
        int at = givenFor.indexOf(' ');
        return at < 0
                ? new GivenPoints(givenFor, "", points)
                : new GivenPoints(givenFor.substring(0, at), givenFor.substring(at + 1), points);
    }

    /** The criterion, and after a space the partner where they count at one only. */
    String givenFor() {
        return partnerCode.isEmpty() ? criterion : criterion + " " + partnerCode;
    }
}
