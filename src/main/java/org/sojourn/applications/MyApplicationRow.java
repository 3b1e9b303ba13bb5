package org.sojourn.applications;

import java.time.Instant;

/** One of the caller's applications, for lists. */
public record MyApplicationRow(
        long id, long callId, ApplicationStatus status, int wishes, Instant submittedAt, Instant changedAt) {
    public boolean isSubmitted() {
        return status == ApplicationStatus.SUBMITTED;
    }
}
