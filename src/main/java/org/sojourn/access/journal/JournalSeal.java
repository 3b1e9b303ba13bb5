package org.sojourn.access.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sojourn.platform.Unversioned;

/** An entry's place in the chain: numbers have no gap, and each hash covers the one before. */
@Entity
@Unversioned("written once")
@Table(name = "journal_seal")
class JournalSeal {
    @Id
    private long number;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected JournalSeal() {}

    JournalSeal(Link link) {
        this.number = link.number();
        this.entryId = link.entry().id();
        this.previousHash = link.previousHash();
        this.hash = link.hashAnew();
    }
}
