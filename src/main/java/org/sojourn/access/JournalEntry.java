package org.sojourn.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import org.sojourn.platform.Unversioned;

/** One line of the journal. Written once, never changed: it has no operation. */
@Entity
@Unversioned("written once")
@Table(name = "journal_entry")
class JournalEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "journal")
    @TableGenerator(
            name = "journal",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "journal",
            allocationSize = 500)
    private Long id;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String act;

    @Column(name = "object_type")
    private String objectType;

    @Column(name = "object_id")
    private long objectId;

    private String detail;

    protected JournalEntry() {}

    JournalEntry(Caller who, Instant at, String act, String objectType, long objectId, String detail) {
        this.writtenAt = at;
        this.actorId = who.isSignedIn() ? who.accountId() : null;
        this.actorName = who.isSignedIn() ? who.name() : "Sojourn";
        this.act = act;
        this.objectType = objectType;
        this.objectId = objectId;
        this.detail = detail;
    }
}
