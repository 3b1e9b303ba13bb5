package org.sojourn.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/** Keeps a person's data from every erasure until a day, for a reason such as a lawsuit; ends by that day or when lifted. */
@Entity
@Table(name = "legal_hold")
class LegalHold extends Entry {
    @Column(name = "account_id")
    private long accountId;

    private String reason;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "placed_by")
    private long placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "lifted_by")
    private Long liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected LegalHold() {}

    LegalHold(ErasureDesk.PlaceHold command, long by, Instant now) {
        this.accountId = command.accountId();
        this.reason = command.reason().strip();
        this.untilDay = command.until();
        this.placedBy = by;
        this.placedAt = now;
    }

    void lift(long by, Instant now) {
        if (liftedAt != null) throw new Refusal("hold-is-lifted");
        liftedBy = by;
        liftedAt = now;
    }

    long accountId() {
        return accountId;
    }
}
