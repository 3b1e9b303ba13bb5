package org.sojourn.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.sojourn.platform.Unversioned;

/** One applicant of a run; written with the run, never changed. */
@Entity
@Unversioned("written once, with its run")
@Table(name = "run_student")
@IdClass(RunStudent.Key.class)
class RunStudent {
    @Id
    @Column(name = "run_id")
    private long runId;

    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "best_tenths")
    private int bestTenths;

    private int wishes;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "wish_position")
    private Integer wishPosition;

    protected RunStudent() {}

    RunStudent(long runId, StudentRow row) {
        this.runId = runId;
        this.applicationId = row.applicationId();
        this.accountId = row.accountId();
        this.bestTenths = row.best().tenths();
        this.wishes = row.wishes();
        this.placeId = row.placeId();
        this.wishPosition = row.wishPosition();
    }

    StudentRow row() {
        return new StudentRow(applicationId, accountId, bestTenths, wishes, placeId, wishPosition);
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long runId;
        private long applicationId;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.runId == runId && key.applicationId == applicationId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(runId, applicationId);
        }
    }
}
