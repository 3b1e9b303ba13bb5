package org.sojourn.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;

/** That somebody took a copy of her data, and how large it was; never the copy itself. */
@Entity
@Table(name = "data_copy")
class DataCopy extends Entry {
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "made_at")
    private Instant madeAt;

    private long bytes;

    protected DataCopy() {}

    DataCopy(long accountId, Instant madeAt, long bytes) {
        this.accountId = accountId;
        this.madeAt = madeAt;
        this.bytes = bytes;
    }
}
