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
        return Changes.between(before == null ? null : before.terms, now.terms)
                .leavingOut("poolId")
                .and("pool", before == null ? null : before.pool, now.pool);
    }
}
