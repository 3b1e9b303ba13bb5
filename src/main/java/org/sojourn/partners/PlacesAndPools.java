package org.sojourn.partners;

import java.util.Map;

/**
 * Places and the pools beside them.
 *
 * @param places by id
 * @param pools all pools of the places' agreements in the places' years, by id
 */
public record PlacesAndPools(Map<Long, PlaceCard> places, Map<Long, PoolCard> pools) {
    public PlacesAndPools {
        places = Map.copyOf(places);
        pools = Map.copyOf(pools);
    }

    /** A number that moves whenever one of them is changed, added or gone: versions only grow. */
    public String stamp() {
        long versions = places.values().stream().mapToLong(PlaceCard::version).sum()
                + pools.values().stream().mapToLong(PoolCard::version).sum();
        return places.size() + "." + pools.size() + "." + versions;
    }
}
