package org.sojourn.applications;

import java.time.Instant;
import org.sojourn.vocabulary.Points;

/**
 * One application in the office's list.
 *
 * @param given sum of the points the office gave that count everywhere, null when none
 * @param firstPlaceId the first wish, null without a wish
 */
public record ApplicationRow(
        long id,
        long accountId,
        String name,
        String studentNumber,
        ApplicationStatus status,
        Points given,
        int wishes,
        Long firstPlaceId,
        Instant changedAt) {}
