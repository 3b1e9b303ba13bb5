package org.sojourn.welcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sojourn.platform.Entry;

/** Until when a document of a visit holds; what it is, is said by the task that brought it. */
@Entity
@Table(name = "visit_expiry")
class VisitExpiry extends Entry {
    @Column(name = "visit_id")
    private long visitId;

    private String what;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected VisitExpiry() {}

    VisitExpiry(long visitId, String what, LocalDate expiresOn) {
        this.visitId = visitId;
        this.what = what;
        this.expiresOn = expiresOn;
    }

    void move(LocalDate to) {
        expiresOn = to;
    }

    String what() {
        return what;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }
}
