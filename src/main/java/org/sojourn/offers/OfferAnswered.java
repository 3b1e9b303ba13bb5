package org.sojourn.offers;

import java.time.Instant;

/**
 * Somebody has answered an offer; told within the transaction of the answer.
 *
 * @param before what the offer was until now
 * @param now what it is from now on
 */
public record OfferAnswered(OfferRow before, OfferStatus now, Instant at) {}
