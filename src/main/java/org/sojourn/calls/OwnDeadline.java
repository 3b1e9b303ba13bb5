package org.sojourn.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/** A later deadline for one person: given for a reason, moved later only, gone with her other data of the call. */
@Entity
@Table(name = "own_deadline")
class OwnDeadline extends Entry {
    private static final int LONGEST_REASON = 500;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "closes_at")
    private Instant closesAt;

    private String reason;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private long givenBy;

    protected OwnDeadline() {}

    OwnDeadline(long callId, long accountId) {
        this.callId = callId;
        this.accountId = accountId;
    }

    /** @param end first moment at which she may not apply any more */
    void give(Instant end, String why, Instant now, long by) {
        if (closesAt != null && !end.isAfter(closesAt)) throw new Refusal("call-deadline-only-later");
        this.closesAt = end;
        this.reason = why;
        this.givenAt = now;
        this.givenBy = by;
    }

    Instant closesAt() {
        return closesAt;
    }

    /** A reason as it is kept; refuses none and one that is too long. */
    static String reason(String typed) {
        return Line.of(typed, LONGEST_REASON, "call-extension-reason", "call-extension-reason-long");
    }
}
