package org.sojourn.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sojourn.access.journal.Changes;
import org.sojourn.documents.inspect.Inspected;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;
import org.sojourn.vocabulary.CefrLevel;

/**
 * A paper somebody proves something with. It is parked until it has been looked through for viruses, then held until the
 * office accepts it, rejects it with a reason or asks for a better one. A newer version takes its place and its turn; the
 * older ones stay readable. The file lies outside of the database, closed with a key that only this row has: without the row
 * nobody reads it any more.
 */
@Entity
@Table(name = "document")
class Document extends Entry {
    static final int LONGEST_REASON = 1000;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "chain_id")
    private long chainId;

    private int number = 1;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;
    private int pages;

    @Column(name = "content_digest")
    private String contentDigest;

    @Column(name = "file_key")
    private String fileKey;

    @Column(name = "key_sealed")
    private String keySealed;

    private String reason;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "needed_until")
    private LocalDate neededUntil;

    private String language;

    @Enumerated(EnumType.STRING)
    private CefrLevel level;

    @Enumerated(EnumType.STRING)
    private Certificate certificate;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Document() {}

    Document(long accountId, DocumentKind kind, DocumentState state, Instant now) {
        this.accountId = accountId;
        this.kind = kind;
        this.state = state;
        this.handedInAt = now;
    }

    /** The first version of a chain is its own beginning; known only once it has a number. */
    void beginChain() {
        chainId = id();
    }

    /** @param day when what it belongs to ends, from which the time it is kept counts; null = from the day it was handed in */
    Document neededUntil(LocalDate day) {
        neededUntil = day;
        return this;
    }

    Document with(String name, Inspected file, Vault.Kept kept) {
        fileName = name;
        mediaType = file.kind().mediaType();
        bytes = file.content().length;
        pages = file.pages();
        contentDigest = Seal.digest(file.content());
        fileKey = kept.name();
        keySealed = kept.keySealed();
        return this;
    }

    Document saying(LanguageFacts facts) {
        if (facts == null) return this;
        language = facts.language();
        level = facts.level();
        certificate = facts.certificate();
        issuedOn = facts.issuedOn();
        validUntil = facts.validUntil();
        return this;
    }

    /** This one takes the place of an older version. */
    Document after(Document older) {
        if (older.replacedAt != null) throw new Refusal("document-replaced");
        if (older.state == DocumentState.ACCEPTED) throw new Refusal("document-accepted");
        chainId = older.chainId;
        number = older.number + 1;
        older.replacedAt = handedInAt;
        return this;
    }

    void accept(long by, Instant now) {
        decide(DocumentState.ACCEPTED, null, by, now);
    }

    void reject(String why, long by, Instant now) {
        decide(DocumentState.REJECTED, words(why), by, now);
    }

    void askAgain(String what, long by, Instant now) {
        decide(DocumentState.ASKED_AGAIN, words(what), by, now);
    }

    private void decide(DocumentState to, String why, long by, Instant now) {
        refuseUnreleased();
        if (replacedAt != null) throw new Refusal("document-replaced");
        if (state == to) throw new Refusal("document-is-decided");
        state = to;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    void refuseUnreleased() {
        if (state == DocumentState.PARKED) throw new Refusal("document-parked");
        if (state == DocumentState.INFECTED) throw new Refusal("document-infected");
    }

    /** The scanner has come back. */
    void scanned(boolean isClean) {
        if (state == DocumentState.PARKED) state = isClean ? DocumentState.HELD : DocumentState.INFECTED;
    }

    void refuseUnlessTakeable() {
        if (!row().isTakeable()) throw new Refusal("document-is-decided");
    }

    private static String words(String typed) {
        if (typed == null || typed.isBlank()) throw new Refusal("reason-needed");
        String words = typed.strip();
        if (words.length() > LONGEST_REASON) throw new Refusal("document-reason-too-long", LONGEST_REASON);
        return words;
    }

    long accountId() {
        return accountId;
    }

    DocumentKind kind() {
        return kind;
    }

    DocumentState state() {
        return state;
    }

    Vault.Kept kept() {
        return new Vault.Kept(fileKey, keySealed);
    }

    DocumentFile file(byte[] content) {
        return new DocumentFile(fileName, mediaType, content);
    }

    /** As the journal tells a new one. */
    Changes toldNew() {
        return told(null).and("kind", null, kind).and("file", null, fileName).and("number", null, number);
    }

    Changes told(DocumentState before) {
        return Changes.of("state", before, state).and("reason", null, reason).about(accountId);
    }

    private LanguageFacts facts() {
        return language == null ? null : new LanguageFacts(language, level, certificate, issuedOn, validUntil);
    }

    DocumentRow row() {
        return new DocumentRow(
                id(),
                version(),
                accountId,
                chainId,
                number,
                kind,
                state,
                fileName,
                bytes,
                pages,
                contentDigest,
                reason,
                handedInAt,
                decidedAt,
                decidedBy,
                replacedAt,
                facts());
    }

    ProvenLanguage proof() {
        return new ProvenLanguage(id(), facts(), state == DocumentState.ACCEPTED, handedInAt);
    }
}
