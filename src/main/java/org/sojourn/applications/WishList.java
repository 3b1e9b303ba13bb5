package org.sojourn.applications;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.sojourn.platform.Refusal;

/**
 * Wished places, the dearest first. Immutable: every move makes another list of the same places.
 *
 * @param places ids of places, none twice
 */
record WishList(List<Long> places) {
    WishList {
        places = List.copyOf(places);
        if (new HashSet<>(places).size() != places.size()) throw new Refusal("wish-twice");
    }

    static WishList of(Collection<Long> places) {
        return new WishList(List.copyOf(places));
    }

    WishList with(long place) {
        if (places.contains(place)) throw new Refusal("wish-twice");
        List<Long> more = new ArrayList<>(places);
        more.add(place);
        return new WishList(more);
    }

    WishList without(long place) {
        rankOf(place);
        return new WishList(places.stream().filter(one -> one != place).toList());
    }

    /** One higher; the first stays the first. */
    WishList higher(long place) {
        return to(place, rankOf(place) - 1);
    }

    /** One lower; the last stays the last. */
    WishList lower(long place) {
        return to(place, rankOf(place) + 1);
    }

    /** To a rank counted from 1; a rank beyond an end means that end. */
    WishList to(long place, int rank) {
        rankOf(place);
        List<Long> moved = new ArrayList<>(places);
        moved.remove(place);
        moved.add(Math.max(0, Math.min(rank - 1, moved.size())), place);
        return new WishList(moved);
    }

    /** The rank of a place, counted from 1. Refuses a place that is not wished. */
    int rankOf(long place) {
        int at = places.indexOf(place);
        if (at < 0) throw new Refusal("wish-not-there");
        return at + 1;
    }
}
