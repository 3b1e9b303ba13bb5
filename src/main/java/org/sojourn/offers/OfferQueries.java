package org.sojourn.offers;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The projection both doors read offers by. */
final class OfferQueries {
    static final String SELECT =
            "SELECT NEW org.sojourn.offers.OfferRow(o.id, o.version, o.callId, o.runId, o.applicationId, o.accountId,"
                    + " o.placeId, o.status, o.offeredAt, o.answerBy, o.answeredAt) FROM PlaceOffer o";

    private OfferQueries() {}

    static Optional<OfferRow> own(EntityManager entities, long offerId, long accountId) {
        return entities.createQuery(SELECT + " WHERE o.id = :id AND o.accountId = :me", OfferRow.class)
                .setParameter("id", offerId)
                .setParameter("me", accountId)
                .getResultStream()
                .findFirst();
    }
}
