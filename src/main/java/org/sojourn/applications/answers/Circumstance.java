package org.sojourn.applications.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;

/**
 * What may weigh on one person and nobody lists: illness, a child, care for somebody. It knows its words only sealed; with
 * the person's key destroyed nobody reads them any more.
 */
@Entity
@Table(name = "application_circumstance")
class Circumstance extends Entry {
    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "words_sealed")
    private String wordsSealed;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Circumstance() {}

    Circumstance(long applicationId) {
        this.applicationId = applicationId;
    }

    /** @param sealed null when she says nothing any more */
    void say(String sealed, Instant at) {
        wordsSealed = sealed;
        changedAt = at;
    }

    String sealed() {
        return wordsSealed;
    }

    Instant changedAt() {
        return changedAt;
    }
}
