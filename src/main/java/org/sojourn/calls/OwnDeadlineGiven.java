package org.sojourn.calls;

import java.time.Instant;

/**
 * Somebody may apply longer than the others; told within the transaction that gave it.
 *
 * @param ownDeadlineId the row, the same when it is moved once more
 * @param version of the row, so that each move is one event
 * @param closesAt first moment at which she may not apply any more
 */
public record OwnDeadlineGiven(long ownDeadlineId, int version, long callId, long accountId, Instant closesAt) {}
