package org.sojourn.allocation;

import java.util.Map;
import org.sojourn.allocation.core.Intake;

/**
 * Everything a run is decided from, as it stood at one moment.
 *
 * @param accounts account id by application id
 */
record Frozen(long callId, Intake intake, String rulesDigest, int ruleVersion, Map<Long, Long> accounts) {}
