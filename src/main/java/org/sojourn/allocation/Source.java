package org.sojourn.allocation;

import java.util.Map;
import java.util.TreeMap;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallWithPlaces;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlacesAndPools;
import org.sojourn.rulings.RulingsStamp;

/**
 * What an intake is made from, as far as one look at each room shows it.
 *
 * @param applications stamp of the call's applications, see {@link ApplicationRegister#stamp}
 * @param rulings stamp of what was ruled about them
 */
record Source(CallWithPlaces called, PlacesAndPools offered, String applications, RulingsStamp rulings) {
    CallCard call() {
        return called.card();
    }

    /** The places in order of their ids, without withdrawn ones. */
    Map<Long, PlaceCard> places() {
        Map<Long, PlaceCard> places = new TreeMap<>(offered.places());
        places.values().removeIf(PlaceCard::withdrawn);
        return places;
    }

    boolean isOver() {
        return call().phase() == CallPhase.CLOSED || call().phase() == CallPhase.RELEASED;
    }

    /**
     * Figures that move whenever something is changed, added or gone that an intake could be made from: versions only grow.
     * Two intakes of one call with the same stamp are the same; with another they may be.
     */
    String stamp() {
        return "call " + call().version() + (isOver() ? " over" : " running") + ", places " + offered.stamp()
                + ", applications " + applications
                + (rulings.text().isEmpty() ? "" : ", rulings " + rulings.text());
    }
}
