package org.sojourn.allocation;

import java.time.Instant;

/**
 * A run as the office sees it. Digests are SHA-256 in lower-case hex; moments are null until they have come; people are
 * account ids.
 *
 * @param wishes how many wishes were looked at
 * @param violations what the independent recount found; 0 for a correct run
 * @param refusedReason why it was sent back or its release was refused, or null
 */
public record RunCard(
        long id,
        int version,
        long callId,
        int number,
        RunState state,
        String intakeDigest,
        String rulesDigest,
        String seedHash,
        String resultDigest,
        String engine,
        int ruleVersion,
        int students,
        int placed,
        int firstWishes,
        int wishes,
        int ineligibleWishes,
        int violations,
        Instant decidedAt,
        long decidedBy,
        Instant proposedAt,
        Long proposedBy,
        Instant approvedAt,
        Long approvedBy,
        Instant releaseAt,
        Instant releasedAt,
        Long releasedBy,
        String refusedReason) {
    public int waiting() {
        return students - placed;
    }
}
