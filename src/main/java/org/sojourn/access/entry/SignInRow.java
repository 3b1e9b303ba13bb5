package org.sojourn.access.entry;

import java.time.Instant;
import org.sojourn.access.Presence;

/**
 * A sign-in of the caller's own.
 *
 * @param device "Firefox, Windows"
 * @param address the network it came from, shortened
 * @param endedAt null as long as nobody ended it; it may be over by itself
 */
public record SignInRow(
        long id,
        SignInWay way,
        String device,
        String address,
        Instant beganAt,
        Instant seenAt,
        Instant endsAt,
        Instant endedAt,
        SignInEnd endReason) {

    boolean holds(Instant now) {
        return endedAt == null && now.isBefore(endsAt) && now.isBefore(seenAt.plus(Presence.IDLE));
    }

    /** The same with the end that followed from its times, for one that holds no more. */
    SignInRow ended() {
        if (endedAt != null) return this;
        Instant idle = seenAt.plus(Presence.IDLE);
        boolean isIdle = idle.isBefore(endsAt);
        return new SignInRow(
                id,
                way,
                device,
                address,
                beganAt,
                seenAt,
                endsAt,
                isIdle ? idle : endsAt,
                isIdle ? SignInEnd.IDLE : SignInEnd.LIMIT);
    }
}
