package org.sojourn.access.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Unversioned;

/**
 * What opens the journal's values about one person, itself sealed with the installation's key. Made with the first entry
 * about her; when it is destroyed its row stays, so that no second key is ever made.
 */
@Entity
@Unversioned("only destroyed, by a statement that asks whether it still stands")
@Table(name = "person_key")
class PersonKey {
    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "key_sealed")
    private String keySealed;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected PersonKey() {}
}
