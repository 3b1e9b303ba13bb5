package org.sojourn.access.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.access.Presence;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Seal;

/**
 * One sign-in: it begins with a cookie of its own, is seen at most once a minute, and ends when the person says so, when
 * her password or account changes, or by itself: after thirty minutes without her, after twelve hours in any case.
 */
@Entity
@Table(name = "sign_in")
class SignIn extends Entry {
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "cookie_hash")
    private String cookieHash;

    @Enumerated(EnumType.STRING)
    private SignInWay way;

    private String device;

    private String address;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    @Enumerated(EnumType.STRING)
    private SignInEnd endReason;

    protected SignIn() {}

    SignIn(long accountId, SignInWay way, String cookie, Arrival arrival, Instant now) {
        this.accountId = accountId;
        this.way = way;
        this.cookieHash = Seal.digest(cookie);
        this.device = DeviceWords.of(arrival.userAgent());
        this.address = DeviceWords.network(arrival.address());
        this.beganAt = now;
        this.seenAt = now;
        this.endsAt = now.plus(Presence.LONGEST);
    }
}
