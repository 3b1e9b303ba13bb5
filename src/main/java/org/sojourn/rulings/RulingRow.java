package org.sojourn.rulings;

import java.time.Instant;
import java.util.Set;

/**
 * A ruling as those see it whom it concerns; people are account ids.
 *
 * @param accountId whose application it is about
 * @param placeId null = the whole application
 * @param proposedFor the person in whose place a deputy proposed, or null
 * @param decidedAt null until it is granted or refused
 * @param answer why it was refused or ended, or null
 */
public record RulingRow(
        long id,
        int version,
        long callId,
        long applicationId,
        long accountId,
        RulingKind kind,
        Long placeId,
        String reason,
        RulingState state,
        Instant proposedAt,
        long proposedBy,
        Long proposedFor,
        Instant decidedAt,
        Long decidedBy,
        String answer) {
    /** Who proposed and, if somebody did, who decided. */
    public Set<Long> officers() {
        return decidedBy == null ? Set.of(proposedBy) : Set.of(proposedBy, decidedBy);
    }

    public boolean isWaiting() {
        return state == RulingState.PROPOSED;
    }

    public boolean isInForce() {
        return state == RulingState.GRANTED;
    }
}
