package org.sojourn.access.entry;

import java.time.Instant;

/**
 * An account has no second factor any more.
 *
 * @param byHerself otherwise an administrator took it away
 */
public record SecondFactorRemoved(long accountId, boolean byHerself, Instant at) {}
