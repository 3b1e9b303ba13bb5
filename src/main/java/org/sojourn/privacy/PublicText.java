package org.sojourn.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;

/** One version of a public text in one language; a change is a new version with the next number, none is ever changed. */
@Entity
@Table(name = "public_text")
class PublicText extends Entry {
    @Enumerated(EnumType.STRING)
    private TextName name;

    private String language;

    private int number;

    @Lob
    private String content;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected PublicText() {}

    PublicText(TextDesk.WriteText command, int number, long by, Instant now) {
        this.name = command.name();
        this.language = command.language();
        this.number = number;
        this.content = command.content();
        this.writtenBy = by;
        this.writtenAt = now;
    }
}
