package org.sojourn.applications;

import java.util.List;
import java.util.Set;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.vocabulary.Points;

/**
 * A submitted application as an allocation takes it in.
 *
 * @param base the points that are the same at every place
 * @param placeIds wished places, the dearest first
 */
public record SubmittedApplication(
        long id,
        int version,
        long accountId,
        Applicant facts,
        Points base,
        List<Long> placeIds,
        Set<String> categories) {}
