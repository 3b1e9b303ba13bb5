package org.sojourn.applications.completing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sojourn.platform.Entry;

/** That somebody of the office looks after an application. It goes when nobody does. */
@Entity
@Table(name = "application_care")
class Care extends Entry {
    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "account_id")
    private long accountId;

    protected Care() {}

    Care(long applicationId, long accountId) {
        this.applicationId = applicationId;
        this.accountId = accountId;
    }

    void passTo(long officer) {
        accountId = officer;
    }

    long applicationId() {
        return applicationId;
    }

    long accountId() {
        return accountId;
    }
}
