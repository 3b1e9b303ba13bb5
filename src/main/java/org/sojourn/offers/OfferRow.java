package org.sojourn.offers;

import java.time.Instant;

/**
 * An offer as its person and the office see it.
 *
 * @param answerBy the first moment at which an answer counts no more
 * @param answeredAt null while open
 */
public record OfferRow(
        long id,
        int version,
        long callId,
        long runId,
        long applicationId,
        long accountId,
        long placeId,
        OfferStatus status,
        Instant offeredAt,
        Instant answerBy,
        Instant answeredAt) {
    /** The status as it is at a moment. */
    OfferRow at(Instant now) {
        if (status != OfferStatus.OPEN || now.isBefore(answerBy)) return this;
        return new OfferRow(
                id,
                version,
                callId,
                runId,
                applicationId,
                accountId,
                placeId,
                OfferStatus.LAPSED,
                offeredAt,
                answerBy,
                answeredAt);
    }
}
