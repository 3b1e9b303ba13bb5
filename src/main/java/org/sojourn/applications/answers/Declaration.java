package org.sojourn.applications.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;

/** That she has declared what she hands in to be true. */
@Entity
@Table(name = "application_declaration")
class Declaration extends Entry {
    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "text_digest")
    private String textDigest;

    private String language;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected Declaration() {}

    Declaration(long applicationId) {
        this.applicationId = applicationId;
    }

    void declare(String digest, String in, Instant now) {
        textDigest = digest;
        language = in;
        declaredAt = now;
    }

    boolean isOf(String digest) {
        return digest.equals(textDigest);
    }

    DeclarationRow row() {
        return new DeclarationRow(language, declaredAt, isOf(DeclarationText.digest()));
    }
}
