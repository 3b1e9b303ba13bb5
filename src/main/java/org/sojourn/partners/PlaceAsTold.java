package org.sojourn.partners;

import org.sojourn.access.journal.Changes;

/**
 * A place as the journal tells of it, at one moment.
 *
 * @param pool the name of the pool it draws from, or null
 */
record PlaceAsTold(PlaceTerms terms, String pool) {
    static PlaceAsTold of(ExchangePlace place) {
        return new PlaceAsTold(
                place.terms(), place.pool() == null ? null : place.pool().name());
    }

    /** What has become different; everything when there was nothing before. */
    static Changes between(PlaceAsTold before, PlaceAsTold now) {
        PlaceDetails none = before == null ? PlaceDetails.NONE : before.terms.details();
        PlaceDetails told = now.terms.details();
        return Changes.between(before == null ? null : before.terms, now.terms)
                .leavingOut("poolId")
                .leavingOut("details")
                .and("levelToGo", none.levelToGo(), told.levelToGo())
                .and("goBy", none.goBy(), told.goBy())
                .and("costsGerman", none.costs().german(), told.costs().german())
                .and("costsEnglish", none.costs().english(), told.costs().english())
                .and("papersGerman", none.papers().german(), told.papers().german())
                .and("papersEnglish", none.papers().english(), told.papers().english())
                .and("deadlineThere", none.deadlineThere(), told.deadlineThere())
                .and("pool", before == null ? null : before.pool, now.pool);
    }
}
