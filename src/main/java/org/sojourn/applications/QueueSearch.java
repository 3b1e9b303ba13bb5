package org.sojourn.applications;

import java.util.Set;

/**
 * Which applications the office looks for in the queue of a call.
 *
 * @param placeIds all places of the call
 * @param text part of a name or student number; blank for everybody
 * @param code only those that wait for this, or null for all that wait for anything
 * @param whose null for everybody's
 * @param falling from Z to A
 * @param page counted from 1
 */
public record QueueSearch(
        long callId,
        Set<Long> placeIds,
        String text,
        Missing.Code code,
        Whose whose,
        boolean falling,
        int page,
        int size) {
    /** Who looks after an application. */
    public enum Whose {
        /** The caller, or somebody for whom she stands in. */
        MINE,
        NOBODYS
    }

    public QueueSearch {
        placeIds = Set.copyOf(placeIds);
        if (page < 1 || size < 1 || size > 500) throw new IllegalArgumentException("page " + page + " of " + size);
    }
}
