package org.sojourn.calls;

import java.time.Instant;

/**
 * A deadline one person has been given.
 *
 * @param closesAt first moment at which she may not apply any more
 */
public record OwnDeadlineRow(long accountId, String name, String studentNumber, Instant closesAt, String reason) {}
