package org.sojourn.allocation;

import org.sojourn.vocabulary.Points;

/**
 * A place or pool of a run.
 *
 * @param parentPool the next pool above, or null
 * @param full nobody more fits, here or above
 * @param cutoff points of the last admitted, or null when not full
 * @param firstWishes how many had it as their first wish; 0 for pools
 */
public record NodeRow(
        NodeKind kind,
        long nodeId,
        Long parentPool,
        int capacity,
        int filled,
        boolean full,
        Points cutoff,
        int firstWishes,
        int allWishes) {}
