package org.sojourn.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What is planned for a call beside its window, and what has been decided about it. */
@Embeddable
class CallCourse {
    @Column(name = "completes_at")
    private Instant completesAt;

    @Column(name = "scoring_from")
    private LocalDate scoringFrom;

    @Column(name = "committee_on")
    private LocalDate committeeOn;

    @Column(name = "release_on")
    private LocalDateTime releaseOn;

    @Enumerated(EnumType.STRING)
    private Proofs proofs = Proofs.WELCOME;

    /** The latest end any one person has been given, or null. */
    @Column(name = "own_until")
    private Instant ownUntil;

    /** Written beside the version: that a run has its second yes changes nothing the run was made from. */
    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "copied_from")
    private Long copiedFrom;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    void plan(CallPlan plan) {
        this.completesAt = plan.completesAt();
        this.scoringFrom = plan.scoringFrom();
        this.committeeOn = plan.committeeOn();
        this.releaseOn = plan.releaseOn();
        this.proofs = plan.proofs();
    }

    CallPlan plan() {
        return new CallPlan(
                completesAt == null ? null : CallWindow.lastMinute(completesAt),
                scoringFrom,
                committeeOn,
                releaseOn,
                proofs);
    }

    void oneHasUntil(Instant end) {
        if (ownUntil == null || ownUntil.isBefore(end)) this.ownUntil = end;
    }

    Instant ownUntil() {
        return ownUntil;
    }

    void takeDecisionBack() {
        this.decidedAt = null;
    }

    void comesFrom(long callId) {
        this.copiedFrom = callId;
    }

    Long copiedFrom() {
        return copiedFrom;
    }

    void conclude(Instant now) {
        this.concludedAt = now;
    }

    boolean isConcluded() {
        return concludedAt != null;
    }

    boolean isDecided() {
        return decidedAt != null;
    }

    /** Once the window is over: proofs may come until the moment planned, and the office asks for them until scoring begins. */
    boolean isCompleting(Instant now) {
        if (completesAt == null) return false;
        Instant scoring = scoringFrom == null
                ? completesAt
                : scoringFrom.atStartOfDay(CallWindow.ZONE).toInstant();
        return now.isBefore(completesAt) || now.isBefore(scoring);
    }

    /** May a proof still be added after the window? */
    boolean takesProofs(Instant now) {
        return completesAt != null && now.isBefore(completesAt);
    }
}
