package org.sojourn.access.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;

/**
 * What an authenticator app and Sojourn both know. It begins unconfirmed and counts for nothing until its owner has shown a
 * first code; from then on it is asked for at every sign-in, and each code is good once.
 */
@Entity
@Table(name = "second_factor")
class SecondFactor extends Entry {
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(long accountId, String sealedSecret, Instant now) {
        this.accountId = accountId;
        this.sealedSecret = sealedSecret;
        this.begunAt = now;
    }

    void confirm(Instant now, long step) {
        confirmedAt = now;
        lastStep = step;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String sealedSecret() {
        return sealedSecret;
    }
}
