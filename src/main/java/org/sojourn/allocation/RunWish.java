package org.sojourn.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.allocation.core.Reason;
import org.sojourn.platform.Unversioned;
import org.sojourn.vocabulary.Points;

/** The verdict on one wish of a run; written with the run, never changed. */
@Entity
@Unversioned("written once, with its run")
@Table(name = "run_wish")
@IdClass(RunWish.Key.class)
class RunWish {
    @Id
    @Column(name = "run_id")
    private long runId;

    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Id
    private int position;

    @Column(name = "place_id")
    private long placeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "score_tenths")
    private int scoreTenths;

    @Enumerated(EnumType.STRING)
    @Column(name = "node_kind")
    private NodeKind nodeKind;

    @Column(name = "node_id")
    private Long nodeId;

    @Column(name = "node_capacity")
    private Integer nodeCapacity;

    @Column(name = "last_admitted_tenths")
    private Integer lastAdmittedTenths;

    @Column(name = "needed_tenths")
    private Integer neededTenths;

    @Column(name = "tie_break")
    private String tieBreak;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "rule_value")
    private String ruleValue;

    @Column(name = "rule_threshold")
    private String ruleThreshold;

    @Column(name = "merit_rank")
    private Integer meritRank;

    @Enumerated(EnumType.STRING)
    private SeatKind seat;

    @Column(name = "score_lines")
    private String scoreLines;

    protected RunWish() {}

    RunWish(long runId, WishRow row) {
        this.runId = runId;
        this.applicationId = row.applicationId();
        this.position = row.position();
        this.placeId = row.placeId();
        this.outcome = row.outcome();
        this.reason = row.reason();
        this.scoreTenths = row.score().tenths();
        this.nodeKind = row.nodeKind();
        this.nodeId = row.nodeId();
        this.nodeCapacity = row.nodeCapacity();
        this.lastAdmittedTenths = tenths(row.lastAdmitted());
        this.neededTenths = tenths(row.needed());
        this.tieBreak = row.tieBreak();
        this.ruleCode = row.ruleCode();
        this.ruleValue = row.ruleValue();
        this.ruleThreshold = row.ruleThreshold();
        this.meritRank = row.rank();
        this.seat = row.seat();
        this.scoreLines = PointsText.of(row.lines());
    }

    WishRow row() {
        return new WishRow(
                applicationId,
                position,
                placeId,
                outcome,
                reason,
                new Points(scoreTenths),
                nodeKind,
                nodeId,
                nodeCapacity,
                points(lastAdmittedTenths),
                points(neededTenths),
                tieBreak,
                ruleCode,
                ruleValue,
                ruleThreshold,
                meritRank,
                seat,
                PointsText.read(scoreLines));
    }

    private static Integer tenths(Points points) {
        return points == null ? null : points.tenths();
    }

    private static Points points(Integer tenths) {
        return tenths == null ? null : new Points(tenths);
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long runId;
        private long applicationId;
        private int position;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.runId == runId
                    && key.applicationId == applicationId
                    && key.position == position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(runId, applicationId, position);
        }
    }
}
