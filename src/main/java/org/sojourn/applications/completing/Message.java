package org.sojourn.applications.completing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/**
 * What a student asks the office about her application, or what the office answers. It is never changed; the latest one says
 * whose turn it is.
 */
@Entity
@Table(name = "application_message")
class Message extends Entry {
    static final int LONGEST = 2000;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "from_office")
    private boolean fromOffice;

    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private long writtenBy;

    protected Message() {}

    /** Refuses no words and too many. */
    Message(long applicationId, boolean fromOffice, String typed) {
        String said = typed == null ? "" : typed.strip();
        if (said.isEmpty()) throw new Refusal("message-empty");
        if (said.length() > LONGEST) throw new Refusal("message-too-long", LONGEST);
        this.applicationId = applicationId;
        this.fromOffice = fromOffice;
        this.words = said;
    }

    Message by(long account, Instant now) {
        writtenBy = account;
        writtenAt = now;
        return this;
    }
}
