package org.sojourn.partners;

import java.util.List;

/**
 * One page of places.
 *
 * @param total places that fit the filter, on all pages
 * @param withdrawn how many of them are withdrawn
 * @param heads capacity of those that are not withdrawn
 */
public record PlaceList(List<PlaceCard> rows, long total, long withdrawn, long heads) {
    public PlaceList {
        rows = List.copyOf(rows);
    }
}
