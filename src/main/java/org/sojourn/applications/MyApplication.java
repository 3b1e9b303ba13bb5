package org.sojourn.applications;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/**
 * An application with everything in it.
 *
 * @param grade the grade, or null when the office entered none
 * @param wishes ids of places, the dearest first
 * @param submittedAt null for a draft
 * @param withdrawalReason as she wrote it, null without
 */
public record MyApplication(
        long id,
        int version,
        long callId,
        long accountId,
        ApplicationStatus status,
        Facts facts,
        Grade grade,
        List<GivenPoints> points,
        Set<String> categories,
        List<Long> wishes,
        Instant submittedAt,
        Instant withdrawnAt,
        String withdrawalReason,
        Instant changedAt) {
    /**
     * What the rules look at; only once the facts are complete.
     *
     * @param languages the levels that count, see {@link LanguageCount}
     */
    public Applicant applicant(Map<String, CefrLevel> languages) {
        Map<String, Points> everywhere = new HashMap<>();
        Map<String, Points> atPartner = new HashMap<>();
        for (GivenPoints one : points) {
            if (one.partnerCode().isEmpty()) everywhere.put(one.criterion(), one.points());
            else atPartner.put(one.partnerCode(), one.points());
        }
        return new Applicant(facts.programme(), facts.semester(), grade, languages, everywhere, atPartner);
    }

    public boolean isDraft() {
        return status == ApplicationStatus.DRAFT;
    }

    public boolean isSubmitted() {
        return status == ApplicationStatus.SUBMITTED;
    }

    public boolean isWithdrawn() {
        return status == ApplicationStatus.WITHDRAWN;
    }
}
