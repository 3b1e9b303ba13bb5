package org.sojourn.welcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Unversioned;

/** A paper was given for a step of a visit. The same paper may be given for several; its file lies with the documents. */
@Entity
@Table(name = "visit_paper")
@Unversioned("it is written once and never changed")
class VisitPaper {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "entry")
    private Long id;

    @Column(name = "visit_id")
    private long visitId;

    private String code;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private long givenBy;

    protected VisitPaper() {}

    VisitPaper(long visitId, String code, long documentId) {
        this.visitId = visitId;
        this.code = code;
        this.documentId = documentId;
    }

    VisitPaper given(long by, Instant at) {
        givenBy = by;
        givenAt = at;
        return this;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    long documentId() {
        return documentId;
    }

    Instant givenAt() {
        return givenAt;
    }

    long givenBy() {
        return givenBy;
    }
}
