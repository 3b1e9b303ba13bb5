package org.sojourn.correspondence.calendar;

import java.time.Instant;

/**
 * The address of somebody’s calendar, without its secret.
 *
 * @param madeAt null where she has none
 * @param readAt when a calendar program last asked, exact to an hour; null before the first time
 */
public record FeedCard(Instant madeAt, Instant readAt) {
    static final FeedCard NONE = new FeedCard(null, null);

    public boolean isMade() {
        return madeAt != null;
    }
}
