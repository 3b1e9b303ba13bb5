package org.sojourn.allocation;

import java.time.Instant;
import java.util.List;

/**
 * A run is out. Observed in the transaction of the release: an observer that throws undoes it.
 *
 * @param at the moment of the release
 * @param placements everybody who got a place
 * @param others the accounts of everybody else who took part
 * @param nodes places and pools with their capacities
 */
public record AllocationReleased(
        long callId, long runId, Instant at, List<Placement> placements, List<Long> others, List<NodeRow> nodes) {
    public record Placement(long applicationId, long accountId, long placeId) {}
}
