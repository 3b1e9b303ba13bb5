package org.sojourn.documents;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;

/** A file somebody uploaded for a purpose; it waits for a yes, is used once, and says afterwards what came of it. */
@Entity
@Table(name = "upload")
class Upload extends Entry {
    private String purpose;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "file_name")
    private String fileName;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private String outcome;

    protected Upload() {}

    Upload(UploadDesk.KeepUpload command, long uploadedBy, Instant now) {
        this.purpose = command.purpose();
        this.subjectId = command.subjectId();
        this.fileName = command.fileName();
        this.content = command.content().clone();
        this.contentHash = Seal.digest(content);
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    void use(String result, Instant now) {
        if (usedAt != null) throw new Refusal("upload-used");
        usedAt = now;
        outcome = result;
    }

    UploadRow row() {
        return new UploadRow(id(), purpose, subjectId, fileName, content.clone(), uploadedAt, usedAt, outcome);
    }
}
