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
    private static final char AT = ':';

    static final Comparator<GivenPoints> IN_ORDER =
            Comparator.comparing(GivenPoints::partnerCode).thenComparing(GivenPoints::criterion);

    /** As it is stored: "BASE" or "PARTNER:KCL". */
    String givenFor() {
        return partnerCode.isEmpty() ? criterion : criterion + AT + partnerCode;
    }

    static GivenPoints stored(String givenFor, int tenths) {
        int at = givenFor.indexOf(AT);
        return at < 0
                ? new GivenPoints(givenFor, "", new Points(tenths))
                : new GivenPoints(givenFor.substring(0, at), givenFor.substring(at + 1), new Points(tenths));
    }
}
