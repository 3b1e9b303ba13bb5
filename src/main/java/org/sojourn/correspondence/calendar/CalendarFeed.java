package org.sojourn.correspondence.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Seal;

/** One person’s address for her calendar. A new secret takes the place of the old one, which is nobody’s from then on. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed extends Entry {
    private static final Duration GRAIN = Duration.ofHours(1);

    @Column(name = "account_id")
    private long accountId;

    private String digest;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected CalendarFeed() {}

    CalendarFeed(long accountId) {
        this.accountId = accountId;
    }

    void renew(String secret, Instant now) {
        digest = Seal.digest(secret);
        madeAt = now;
        readAt = null;
    }

    /** Calendar programs come often: it is written down once an hour. */
    boolean isReadLongAgo(Instant now) {
        return readAt == null || readAt.plus(GRAIN).isBefore(now);
    }

    long accountId() {
        return accountId;
    }

    FeedCard card() {
        return new FeedCard(madeAt, readAt);
    }
}
