package org.sojourn.welcome.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Unversioned;

/** A physician has opened a paper. */
@Entity
@Table(name = "health_opening")
@Unversioned("it is written once and never changed")
class HealthOpening {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "entry")
    private Long id;

    @Column(name = "health_file_id")
    private long fileId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private long openedBy;

    protected HealthOpening() {}

    HealthOpening(long fileId, long by, Instant at) {
        this.fileId = fileId;
        this.openedBy = by;
        this.openedAt = at;
    }

    Instant openedAt() {
        return openedAt;
    }

    long openedBy() {
        return openedBy;
    }
}
