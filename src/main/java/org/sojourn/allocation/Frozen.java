package org.sojourn.allocation;

import java.util.Map;
import org.sojourn.allocation.core.Intake;

/**
 * Everything a run is decided from, as it stood at one moment.
 *
 * @param source what it was read from
 * @param accounts account id by application id
 */
record Frozen(Source source, Intake intake, String rulesDigest, Map<Long, Long> accounts) {
    long callId() {
        return source.call().id();
    }

    int ruleVersion() {
        return source.call().ruleVersion();
    }
}
