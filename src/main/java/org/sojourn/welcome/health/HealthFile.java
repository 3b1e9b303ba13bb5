package org.sojourn.welcome.health;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.sojourn.documents.inspect.FileKind;
import org.sojourn.documents.inspect.Inspected;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/**
 * A paper of a guest for the physicians, or their words about it. The guest gives it, may put another in its place or take it
 * back until a physician has opened it, and from then on it stays as it was seen.
 */
@Entity
@Table(name = "health_file")
class HealthFile extends Entry {
    private static final String WORDS = "text/plain";

    @Column(name = "visit_id")
    private long visitId;

    private String code;

    @Enumerated(EnumType.STRING)
    private HealthKind kind;

    @Column(name = "media_type")
    private String mediaType = "";

    private long bytes;

    private int pages;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content = {};

    @Column(name = "key_sealed")
    private String keySealed = "";

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected HealthFile() {}

    HealthFile(long visitId, String code, HealthKind kind) {
        this.visitId = visitId;
        this.code = code;
        this.kind = kind;
    }

    HealthFile given(long by, Instant at) {
        givenBy = by;
        givenAt = at;
        return this;
    }

    /** Takes what a guest has brought; call it once the paper has its id. */
    void take(HealthKey key, Inspected file) {
        close(key, file.content());
        mediaType = file.kind().mediaType();
        pages = file.pages();
    }

    /** Takes words; call it once the paper has its id. */
    void take(HealthKey key, String words) {
        close(key, words.getBytes(StandardCharsets.UTF_8));
        mediaType = WORDS;
        pages = 1;
    }

    private void close(HealthKey key, byte[] plain) {
        HealthKey.Closed closed = key.close(name(), plain);
        content = closed.content();
        keySealed = closed.keySealed();
        bytes = plain.length;
    }

    HealthPaper paper(HealthKey key) {
        byte[] plain = key.open(name(), new HealthKey.Closed(content, keySealed));
        return new HealthPaper(kind, fileName(), mediaType, plain);
    }

    /** @param closed the content, looked up for several notes at once */
    String words(HealthKey key, byte[] closed) {
        return new String(key.open(name(), new HealthKey.Closed(closed, keySealed)), StandardCharsets.UTF_8);
    }

    /** So that the content of one paper cannot stand in the row of another. */
    private String name() {
        return "health-paper-" + id();
    }

    private String fileName() {
        for (FileKind each : FileKind.values())
            if (each.mediaType().equals(mediaType)) return "paper-" + id() + "." + each.ending();
        return "paper-" + id() + ".txt";
    }

    void refuseOpened() {
        if (openedAt != null || kind == HealthKind.NOTE) throw new Refusal("health-paper-opened");
    }

    void open(Instant now) {
        if (openedAt == null) openedAt = now;
    }

    long visitId() {
        return visitId;
    }

    String code() {
        return code;
    }

    HealthKind kind() {
        return kind;
    }

    long bytes() {
        return bytes;
    }

    int pages() {
        return pages;
    }

    Instant givenAt() {
        return givenAt;
    }

    long givenBy() {
        return givenBy;
    }

    boolean isOpened() {
        return openedAt != null;
    }
}
