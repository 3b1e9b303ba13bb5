package org.sojourn.allocation;

import java.util.List;
import org.sojourn.partners.CutOffDesk;
import org.sojourn.vocabulary.Points;

/**
 * A place or pool of a run.
 *
 * @param parentPool the next pool above, or null
 * @param full nobody more fits, here or above
 * @param cutoff points of the last admitted on an open seat, or null when not full
 * @param reservedCutoff points of the last admitted on a reserved seat, or null when not all of these are filled, or none
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
        Points reservedCutoff,
        int firstWishes,
        int allWishes) {
    /** What is kept of the places among these for those who apply later. */
    static List<CutOffDesk.CutOff> cutOffs(List<NodeRow> nodes) {
        return nodes.stream()
                .filter(node -> node.kind() == NodeKind.PLACE)
                .map(node -> new CutOffDesk.CutOff(node.nodeId(), node.cutoff(), node.filled()))
                .toList();
    }
}
