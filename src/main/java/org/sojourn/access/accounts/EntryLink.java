package org.sojourn.access.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A link that lets its holder choose a password, or a guest come in, once, until a moment. Only the hash of its secret is kept. */
@Entity
@Table(name = "entry_link")
class EntryLink {
    @Id
    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "used_at")
    private Instant usedAt;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    /** Of two who use a link at the same moment one is refused. */
    @Version
    private int version;

    protected EntryLink() {}

    EntryLink(String secretHash, long accountId, LinkPurpose purpose, Instant now) {
        this.secretHash = secretHash;
        this.accountId = accountId;
        this.purpose = purpose;
        this.validUntil = now.plus(purpose.life());
    }

    Instant validUntil() {
        return validUntil;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(validUntil);
    }

    boolean isUsed() {
        return usedAt != null;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    void use(Instant now) {
        usedAt = now;
    }

    long accountId() {
        return accountId;
    }
}
