package org.sojourn.applications;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.journal.Changes;
import org.sojourn.calls.rules.Grade;

/**
 * What the office enters, as the journal tells it. Categories may say why somebody is given preference, hardship among the
 * reasons: that they changed is told, which they are is not.
 */
record EnteredAsTold(
        ApplicationStatus status,
        Facts facts,
        Grade grade,
        Map<String, String> points,
        List<String> wishes,
        Set<String> categories) {
    static EnteredAsTold of(Application application, PlaceCodes codes) {
        return new EnteredAsTold(
                application.status(),
                application.facts(),
                application.grade(),
                application.givenPoints().stream()
                        .collect(Collectors.toMap(GivenPoints::givenFor, each -> "" + each.points())),
                codes.of(application.wishList().places()),
                application.categories());
    }

    /** @param before null for a new application */
    static Changes between(EnteredAsTold before, Application application, PlaceCodes codes) {
        EnteredAsTold now = of(application, codes);
        EnteredAsTold was = before == null
                ? new EnteredAsTold(null, new Facts(null, null, Map.of()), null, Map.of(), List.of(), Set.of())
                : before;
        return Changes.of("status", was.status, now.status)
                .andBetween(was.facts, now.facts)
                .and("grade", was.grade, now.grade)
                .and("points", was.points, now.points)
                .and("wishes", was.wishes, now.wishes)
                .byName("categories", was.categories, now.categories)
                .about(application.accountId());
    }
}
