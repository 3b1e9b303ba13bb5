package org.sojourn.applications;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.partners.PlaceCard;

/** The codes of some places: a list of wishes as the journal tells it. */
final class PlaceCodes {
    private final Map<Long, String> codes;

    /** @param codes by the place's id */
    PlaceCodes(Map<Long, String> codes) {
        this.codes = Map.copyOf(codes);
    }

    static PlaceCodes of(Collection<PlaceCard> places) {
        return new PlaceCodes(places.stream().collect(Collectors.toMap(PlaceCard::id, PlaceCard::code)));
    }

    /** In the order of the wishes; an id where a code is not known. */
    List<String> of(List<Long> wishes) {
        return wishes.stream().map(id -> codes.getOrDefault(id, "" + id)).toList();
    }
}
