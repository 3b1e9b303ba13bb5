package org.sojourn.applications;

/**
 * What the office looks for.
 *
 * @param text part of a name, student number or e-mail address; blank for everybody
 * @param status null for every status
 * @param placeId only applications that wish this place; null for all
 * @param falling from large to small, from late to early, from Z to A
 * @param page counted from 1
 * @param size rows on a page
 */
public record ApplicationSearch(
        long callId,
        String text,
        ApplicationStatus status,
        Long placeId,
        Sort sort,
        boolean falling,
        int page,
        int size) {
    /** The column that leads; equal ones by id. */
    public enum Sort {
        /** By family name, as the accounts are. */
        NAME,
        STATUS,
        POINTS,
        WISHES,
        CHANGED
    }

    public ApplicationSearch {
        if (page < 1 || size < 1 || size > 500) throw new IllegalArgumentException("page " + page + " of " + size);
    }

    int offset() {
        return (page - 1) * size;
    }
}
