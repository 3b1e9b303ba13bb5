package org.sojourn.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sojourn.platform.Entry;

/** An officer has seen somebody's paper: which kind, when, and until when it is valid. No number and no copy of it is kept. */
@Entity
@Table(name = "seen_paper")
class SeenPaper extends Entry {
    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private SeenKind kind;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "seen_by")
    private long seenBy;

    protected SeenPaper() {}

    SeenPaper(DocumentCheckDesk.NoteSeen command, long seenBy, Instant now) {
        this.accountId = command.accountId();
        this.kind = command.kind();
        this.validUntil = command.validUntil();
        this.seenBy = seenBy;
        this.seenAt = now;
    }
}
