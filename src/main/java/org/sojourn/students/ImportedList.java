package org.sojourn.students;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/** A list that was taken in; for a day it can be taken back. */
@Entity
@Table(name = "student_import")
class ImportedList extends Entry {
    private static final Duration REGRET = Duration.ofHours(24);

    @Column(name = "file_name")
    private String fileName;

    private int added;

    private int changed;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private long importedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private Long undoneBy;

    protected ImportedList() {}

    ImportedList(Source source, int added, int changed) {
        this.fileName = source.file();
        this.importedAt = source.at();
        this.importedBy = source.by();
        this.added = added;
        this.changed = changed;
    }

    /** Refuses a second time, and after a day. */
    void undo(long by, Instant now) {
        if (undoneAt != null) throw new Refusal("students-import-undone");
        if (!now.isBefore(end())) throw new Refusal("students-import-too-old");
        undoneAt = now;
        undoneBy = by;
    }

    private Instant end() {
        return importedAt.plus(REGRET);
    }

    ImportRow row(Instant now) {
        return new ImportRow(
                id(), fileName, added, changed, importedAt, end(), undoneAt, undoneAt == null && now.isBefore(end()));
    }

    String fileName() {
        return fileName;
    }
}
