package org.sojourn.platform;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;

/** What every mutable entity has: an id from the shared blocks and the version that refuses a stale change. */
@MappedSuperclass
public abstract class Entry {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "entry")
    @TableGenerator(
            name = "entry",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "entry",
            allocationSize = 100)
    private Long id;

    @Version
    @Column(nullable = false)
    private int version;

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }
}
