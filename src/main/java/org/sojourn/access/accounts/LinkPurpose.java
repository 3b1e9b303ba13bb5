package org.sojourn.access.accounts;

import java.time.Duration;

/** What a single-use link is for, and how long it holds. */
public enum LinkPurpose {
    /** Handed over by an administrator: the first password of an account. */
    INVITATION(Duration.ofDays(7)),
    /** Asked for by somebody who has forgotten hers. */
    PASSWORD(Duration.ofMinutes(60)),
    /** A guest's way in without a password, as the letter about her visit brings it. */
    VISIT(Duration.ofMinutes(15)),
    /** The same, asked for by herself. */
    VISIT_AGAIN(Duration.ofMinutes(15));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }

    /** Does it lead a guest in, rather than let somebody choose a password? */
    boolean leadsIn() {
        return this == VISIT || this == VISIT_AGAIN;
    }
}
