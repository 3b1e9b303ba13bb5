package org.sojourn.access.accounts;

import java.time.Duration;

/** What a single-use link is for, and how long it holds. */
public enum LinkPurpose {
    /** Handed over by an administrator: the first password of an account. */
    INVITATION(Duration.ofDays(7)),
    /** Asked for by somebody who has forgotten hers. */
    PASSWORD(Duration.ofMinutes(60));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
