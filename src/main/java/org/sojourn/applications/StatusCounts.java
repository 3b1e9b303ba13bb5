package org.sojourn.applications;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many applications stand at each status. */
public record StatusCounts(long drafts, long submitted, long withdrawn) {
    static StatusCounts of(Collection<Object[]> rows) {
        Map<ApplicationStatus, Long> found = new EnumMap<>(ApplicationStatus.class);
        rows.forEach(row -> found.put(ApplicationStatus.valueOf(row[0].toString()), ((Number) row[1]).longValue()));
        return new StatusCounts(
                found.getOrDefault(ApplicationStatus.DRAFT, 0L),
                found.getOrDefault(ApplicationStatus.SUBMITTED, 0L),
                found.getOrDefault(ApplicationStatus.WITHDRAWN, 0L));
    }

    public long all() {
        return drafts + submitted + withdrawn;
    }
}
