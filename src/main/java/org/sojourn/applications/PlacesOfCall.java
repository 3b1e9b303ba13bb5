package org.sojourn.applications;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sojourn.partners.PlaceCard;

/** The places of a call in the order in which people read them. */
final class PlacesOfCall {
    private PlacesOfCall() {}

    static List<PlaceCard> inOrder(Map<Long, PlaceCard> places) {
        return places.values().stream()
                .sorted(Comparator.comparing(PlaceCard::partnerName)
                        .thenComparing(PlaceCard::term)
                        .thenComparing(PlaceCard::code))
                .toList();
    }
}
