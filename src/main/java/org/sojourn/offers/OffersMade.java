package org.sojourn.offers;

import java.time.Instant;
import java.util.List;

/**
 * A release has become offers; told within the transaction of the release.
 *
 * @param answerBy the first moment at which an answer counts no more
 * @param accountIds everybody who has one
 */
public record OffersMade(long callId, long runId, Instant answerBy, List<Long> accountIds) {}
