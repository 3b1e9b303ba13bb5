package org.sojourn.allocation;

import java.util.List;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.allocation.core.Reason;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.vocabulary.Points;

/**
 * What became of one wish and why.
 *
 * @param nodeKind the binding node's kind, with its id and capacity, when refused; else null
 * @param lastAdmitted points of the last admitted there, or null
 * @param needed the exact points that would have sufficed, found by running again; null when none would, or when nobody
 *     has looked yet
 * @param ruleCode with an ineligible wish: the rule, its value and threshold; else null
 * @param rank in the place's merit order, from 1; null when ineligible or not kept
 * @param seat what kind of seat was granted; null when none was or not kept
 * @param lines how the points came about; empty when not kept
 */
public record WishRow(
        long applicationId,
        int position,
        long placeId,
        Outcome outcome,
        Reason reason,
        Points score,
        NodeKind nodeKind,
        Long nodeId,
        Integer nodeCapacity,
        Points lastAdmitted,
        Points needed,
        String tieBreak,
        String ruleCode,
        String ruleValue,
        String ruleThreshold,
        Integer rank,
        SeatKind seat,
        List<ScoreLine> lines) {
    public WishRow {
        lines = List.copyOf(lines);
    }

    WishRow needing(Points points) {
        return new WishRow(
                applicationId,
                position,
                placeId,
                outcome,
                reason,
                score,
                nodeKind,
                nodeId,
                nodeCapacity,
                lastAdmitted,
                points,
                tieBreak,
                ruleCode,
                ruleValue,
                ruleThreshold,
                rank,
                seat,
                lines);
    }
}
