package org.sojourn.access.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.sojourn.access.entry.SignInWay;

/**
 * Somebody whose password was right and whose code is still to come; kept in the session for ten minutes.
 *
 * @param target where she wanted to go
 */
record Pending(long accountId, SignInWay way, String target, Instant since) implements Serializable {
    static final String KEY = "org.sojourn.pending";
    private static final long serialVersionUID = 1L;
    private static final Duration LIFE = Duration.ofMinutes(10);

    boolean holds(Instant now) {
        return now.isBefore(since.plus(LIFE));
    }
}
