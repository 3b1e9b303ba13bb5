package org.sojourn.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a sign-in still holds, as the database knew it at {@code now}.
 *
 * @param signInId the row of the sign-in
 * @param seenAt when the person last did something, exact to a minute
 * @param endsAt when the sign-in ends whatever she does
 */
public record Presence(long signInId, Instant now, Instant seenAt, Instant endsAt) {
    /** Without a sign of the person a sign-in ends after this. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** Nobody stays signed in for longer. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration GRAIN = Duration.ofMinutes(1);

    public boolean isIdle() {
        return !now.isBefore(seenAt.plus(IDLE));
    }

    public boolean isOver() {
        return !now.isBefore(endsAt);
    }

    /** Is it time to write down that she is here? */
    public boolean isDue() {
        return !now.isBefore(seenAt.plus(GRAIN));
    }

    /** Seconds until it ends for want of a sign of her. */
    public long idleSeconds() {
        return Math.max(0, Duration.between(now, seenAt.plus(IDLE)).toSeconds());
    }

    /** Seconds until it ends in any case. */
    public long longestSeconds() {
        return Math.max(0, Duration.between(now, endsAt).toSeconds());
    }
}
