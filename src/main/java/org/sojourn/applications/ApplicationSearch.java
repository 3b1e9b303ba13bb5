package org.sojourn.applications;

/**
 * What the office looks for.
 *
 * @param text part of a name, student number or e-mail address; blank for everybody
 * @param status null for every status
 * @param placeId only applications that wish this place; null for all
 * @param page counted from 1
 */
public record ApplicationSearch(long callId, String text, ApplicationStatus status, Long placeId, Sort sort, int page) {
    public static final int PAGE_SIZE = 20;

    /** In which order the rows stand; equal ones by id. */
    public enum Sort {
        CHANGED("a.changed_at DESC"),
        POINTS("given IS NULL, given DESC"),
        WISHES("wishes DESC"),
        STATUS("a.status");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    int offset() {
        return (Math.max(page, 1) - 1) * PAGE_SIZE;
    }
}
