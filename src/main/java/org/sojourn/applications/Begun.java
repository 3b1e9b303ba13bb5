package org.sojourn.applications;

import java.time.Instant;

/** An application somebody has begun, whatever became of it. */
public record Begun(long id, long accountId, ApplicationStatus status, Instant changedAt) {
    public boolean isDraft() {
        return status == ApplicationStatus.DRAFT;
    }
}
