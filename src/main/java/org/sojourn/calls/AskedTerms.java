package org.sojourn.calls;

import org.sojourn.calls.rules.points.PlaceTerms;
import org.sojourn.partners.PlaceCard;

/** What the rules need to know of a place. */
public final class AskedTerms {
    private AskedTerms() {}

    public static PlaceTerms of(PlaceCard place) {
        return new PlaceTerms(
                place.partnerCode(), place.programme(), place.term(), place.language(), place.level(), place.minimum());
    }
}
