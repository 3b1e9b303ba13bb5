package org.sojourn.welcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Unversioned;

/** A comment on a task, or that somebody was reminded of it. Written once. */
@Entity
@Table(name = "visit_note")
@Unversioned("it is written once and never changed")
class VisitNote {
    static final int LONGEST_WORDS = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "entry")
    private Long id;

    @Column(name = "visit_id")
    private long visitId;

    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private long writtenBy;

    /** What a note is. */
    enum Kind {
        COMMENT,
        REMINDER
    }

    protected VisitNote() {}

    VisitNote(long visitId, String code, Kind kind, String words) {
        String said = words == null ? "" : words.strip();
        if (kind == Kind.COMMENT && said.isEmpty()) throw new Refusal("note-empty");
        if (said.length() > LONGEST_WORDS) throw new Refusal("visit-words-too-long", LONGEST_WORDS);
        this.visitId = visitId;
        this.code = code;
        this.kind = kind;
        this.words = said;
    }

    VisitNote written(long by, Instant at) {
        writtenBy = by;
        writtenAt = at;
        return this;
    }

    long id() {
        return id;
    }

    boolean isReminder() {
        return kind == Kind.REMINDER;
    }

    String words() {
        return words;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    long writtenBy() {
        return writtenBy;
    }
}
