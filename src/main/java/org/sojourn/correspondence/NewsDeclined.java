package org.sojourn.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Unversioned;

/** Somebody wants no letters about new calls. Letters about what she has begun herself come all the same. */
@Entity
@Unversioned("it is there or not, and there once for a person")
@Table(name = "news_declined")
class NewsDeclined {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "entry")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "declined_at")
    private Instant declinedAt;

    protected NewsDeclined() {}

    NewsDeclined(long accountId, Instant now) {
        this.accountId = accountId;
        this.declinedAt = now;
    }

    long id() {
        return id;
    }
}
