package org.sojourn.allocation;

/**
 * Which applicants of two runs, and in which order.
 *
 * @param runId the run compared with
 * @param otherRunId the run that is looked at
 * @param text part of a name, student number or e-mail address; blank = everybody
 * @param effect null = everybody
 * @param isMoved without an effect: only those for whom something changed
 * @param page from 1
 */
public record CompareQuery(
        long runId,
        long otherRunId,
        String text,
        Effect effect,
        boolean isMoved,
        Sort sort,
        boolean falling,
        int page,
        int size) {
    /** What the list can be led by. */
    public enum Sort {
        /** Who gained, then who lost, then the others; inside by name. */
        EFFECT,
        NAME,
        /** The number of the application. */
        NUMBER
    }
}
