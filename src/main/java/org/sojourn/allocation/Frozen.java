package org.sojourn.allocation;

import java.util.List;
import java.util.Map;
import org.sojourn.allocation.core.Intake;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.calls.rules.points.ScoreSheet;

/**
 * Everything a run is decided from, as it stood at one moment.
 *
 * @param source what it was read from
 * @param accounts account id by application id
 * @param sheets how the points came about, by application id and place id
 */
record Frozen(
        Source source,
        Intake intake,
        String rulesDigest,
        Map<Long, Long> accounts,
        Map<Long, Map<Long, ScoreSheet>> sheets) {
    List<ScoreLine> lines(long applicationId, long placeId) {
        return sheets.get(applicationId).get(placeId).lines();
    }

    long callId() {
        return source.call().id();
    }

    int ruleVersion() {
        return source.call().ruleVersion();
    }
}
