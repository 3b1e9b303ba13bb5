package org.sojourn.applications;

import java.time.LocalDate;
import java.util.List;

/**
 * The office asks somebody for what her application lacks; told once per ask, when it can no longer be taken back.
 *
 * @param missing at least one, in the order of putting it right
 * @param until the last day
 */
public record MissingAsked(
        long callId, long applicationId, long accountId, List<Missing> missing, LocalDate until, long askId) {
    public MissingAsked {
        missing = List.copyOf(missing);
    }
}
