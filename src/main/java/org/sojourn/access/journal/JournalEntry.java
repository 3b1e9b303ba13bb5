package org.sojourn.access.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import org.sojourn.platform.Unversioned;

/** One line of the journal. Written once, never changed: it has no operation, and the database would refuse one. */
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

    /** By the database's real clock, also where a demo moved its own. */
    @Column(name = "stored_at", insertable = false, updatable = false)
    private Instant storedAt;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_sealed")
    private String actorSealed;

    @Column(name = "person_id")
    private Long personId;

    private String act;

    @Column(name = "object_type")
    private String objectType;

    @Column(name = "object_id")
    private long objectId;

    @Column(name = "field_names")
    private String fieldNames;

    @Column(name = "values_sealed")
    private String valuesSealed;

    protected JournalEntry() {}

    /** @param personId whom the values concern, or null */
    JournalEntry(Instant at, Deed deed, Long personId) {
        this.writtenAt = at;
        this.act = deed.act();
        this.objectType = deed.objectType();
        this.objectId = deed.objectId();
        this.personId = personId;
    }

    JournalEntry by(Long actor, String nameSealed) {
        this.actorId = actor;
        this.actorSealed = nameSealed;
        return this;
    }

    JournalEntry saying(String names, String sealed) {
        this.fieldNames = names;
        this.valuesSealed = sealed;
        return this;
    }
}
