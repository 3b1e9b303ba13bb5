package org.sojourn.allocation;

import org.sojourn.allocation.core.Outcome;
import org.sojourn.allocation.core.Reason;
import org.sojourn.vocabulary.Points;

/**
 * What became of one wish and why.
 *
 * @param nodeKind the binding node's kind, with its id and capacity, when refused; else null
 * @param lastAdmitted points of the last admitted there, or null
 * @param needed the exact points that would have sufficed, found by running again; or null
 * @param ruleCode with an ineligible wish: the rule, its value and threshold; else null
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
        String ruleThreshold) {}
