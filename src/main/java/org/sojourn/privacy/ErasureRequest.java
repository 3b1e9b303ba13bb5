package org.sojourn.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/**
 * A person wants to be erased. Somebody prepares it and sees what it means, somebody else decides; a yes erases at once what
 * need not wait, and the rest in the night when it need not any longer. The request outlives the account, without a reason.
 */
@Entity
@Table(name = "erasure_request")
class ErasureRequest extends Entry {
    @Column(name = "account_id")
    private long accountId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ErasureState state;

    @Column(name = "prepared_by")
    private long preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "erased_rows")
    private int erasedRows;

    protected ErasureRequest() {}

    ErasureRequest(long accountId, String reason, long by, Instant now) {
        this.accountId = accountId;
        this.reason = reason;
        this.state = ErasureState.PREPARED;
        this.preparedBy = by;
        this.preparedAt = now;
    }

    void confirm(long by, Instant now) {
        decide(by, now);
        state = ErasureState.CONFIRMED;
    }

    void refuse(long by, Instant now) {
        decide(by, now);
        state = ErasureState.REFUSED;
    }

    private void decide(long by, Instant now) {
        if (state != ErasureState.PREPARED) throw new Refusal("erasure-is-decided");
        if (by == preparedBy) throw new Refusal("erasure-needs-a-second-person");
        decidedBy = by;
        decidedAt = now;
    }

    void erased(int rows) {
        erasedRows += rows;
    }

    void finish(Instant now) {
        state = ErasureState.DONE;
        doneAt = now;
        reason = null;
    }

    long accountId() {
        return accountId;
    }
}
