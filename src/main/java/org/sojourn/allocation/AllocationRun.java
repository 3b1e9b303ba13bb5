package org.sojourn.allocation;

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
import java.util.Collection;
import org.sojourn.access.journal.Changes;
import org.sojourn.allocation.core.Check;
import org.sojourn.allocation.core.Decision;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/**
 * One run of a call's allocation. It is decided from a frozen intake and keeps that intake, its digests and its outcome
 * for good. A coordinator proposes it, another person approves it or sends it back, a coordinator releases it at once or
 * at a minute. Only its state moves; what was decided never does.
 */
@Entity
@Table(name = "allocation_run")
class AllocationRun extends Entry {
    @Column(name = "call_id")
    private long callId;

    private int number;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.DECIDED;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private String intake;

    @Column(name = "intake_digest")
    private String intakeDigest;

    @Column(name = "intake_stamp")
    private String intakeStamp;

    @Column(name = "rules_digest")
    private String rulesDigest;

    @Column(name = "seed_hash")
    private String seedHash;

    @Column(name = "result_digest")
    private String resultDigest;

    private String engine;

    @Column(name = "rule_version")
    private int ruleVersion;

    private int students;
    private int placed;

    @Column(name = "first_wishes")
    private int firstWishes;

    private int wishes;

    @Column(name = "ineligible_wishes")
    private int ineligibleWishes;

    private int violations;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private Long proposedBy;

    /** The person in whose place a deputy proposed. */
    @Column(name = "proposed_for")
    private Long proposedFor;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "release_at")
    private Instant releaseAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Column(name = "refused_reason")
    private String refusedReason;

    protected AllocationRun() {}

    AllocationRun(Frozen frozen, Decision decision, Check check, int number, long by, Instant now) {
        this.callId = frozen.callId();
        this.number = number;
        this.intake = new String(frozen.intake().canonical(), StandardCharsets.UTF_8);
        this.intakeDigest = decision.intakeDigest();
        this.intakeStamp = frozen.source().stamp();
        this.rulesDigest = frozen.rulesDigest();
        this.ruleVersion = frozen.ruleVersion();
        this.seedHash = decision.lotteryCommitment();
        this.resultDigest = decision.resultDigest();
        this.engine = decision.engine();
        this.students = frozen.intake().students().size();
        this.wishes = decision.verdicts().size();
        this.violations = check.violations().size();
        this.decidedAt = now;
        this.decidedBy = by;
        count(decision);
    }

    private void count(Decision decision) {
        placed = decision.assignment().size();
        for (var verdict : decision.verdicts()) {
            switch (verdict.outcome()) {
                case GRANTED -> firstWishes += verdict.position() == 1 ? 1 : 0;
                case INELIGIBLE -> ineligibleWishes++;
                default -> {}
            }
        }
    }

    /** @param inPlaceOf the person the proposer stands in for, 0 when she acts for herself */
    void propose(long by, long inPlaceOf, Instant now) {
        refuseUnless(RunState.DECIDED);
        if (violations > 0) throw new Refusal("run-with-violations", violations);
        state = RunState.PROPOSED;
        proposedBy = by;
        proposedFor = inPlaceOf == 0 ? null : inPlaceOf;
        proposedAt = now;
        refusedReason = null;
    }

    /**
     * @param side who approves, with everybody she stands in for: none of them may have proposed, or be the one in whose
     *     place it was proposed
     */
    void approve(long by, Collection<Long> side, Instant now) {
        refuseUnless(RunState.PROPOSED);
        if (proposedBy == by) throw new Refusal("second-person-needed");
        if (side.contains(proposedBy) || proposedFor != null && side.contains(proposedFor))
            throw new Refusal("second-person-stands-in");
        state = RunState.APPROVED;
        approvedBy = by;
        approvedAt = now;
    }

    /** Takes a run back to where it can be compared and proposed again; says why. */
    void sendBack(String reason) {
        if (!state.isUnderWay()) throw new Refusal("run-elsewhere");
        state = RunState.DECIDED;
        proposedBy = null;
        proposedFor = null;
        proposedAt = null;
        approvedBy = null;
        approvedAt = null;
        releaseAt = null;
        refusedReason = reason;
    }

    void schedule(Instant at, Instant now) {
        if (state != RunState.APPROVED && state != RunState.SCHEDULED) throw new Refusal("run-not-approved");
        if (!at.isAfter(now)) throw new Refusal("release-in-the-past");
        state = RunState.SCHEDULED;
        releaseAt = at;
    }

    void release(Long by, Instant now) {
        if (state != RunState.APPROVED && state != RunState.SCHEDULED) throw new Refusal("run-not-approved");
        state = RunState.RELEASED;
        releasedAt = now;
        releasedBy = by;
    }

    private void refuseUnless(RunState expected) {
        if (state != expected) throw new Refusal("run-elsewhere");
    }

    boolean isMadeFrom(Frozen frozen) {
        return intakeDigest.equals(frozen.intake().digest()) && rulesDigest.equals(frozen.rulesDigest());
    }

    /** Whether nothing has been touched since that the intake was made from; runs of before there were stamps do not know. */
    boolean isUntouched(Source source) {
        return source.stamp().equals(intakeStamp);
    }

    boolean isDue(Instant now) {
        return state == RunState.SCHEDULED && !now.isBefore(releaseAt);
    }

    int number() {
        return number;
    }

    long callId() {
        return callId;
    }

    /** What came out, as the journal tells it. */
    Changes told() {
        return Changes.of("number", null, number)
                .and("state", null, state)
                .and("placed", null, placed)
                .and("students", null, students)
                .and("resultDigest", null, resultDigest);
    }

    /** Where it is on its way. */
    Stand stand() {
        return new Stand(state, releaseAt, refusedReason);
    }

    record Stand(RunState state, Instant releaseAt, String reason) {}

    RunCard card() {
        return new RunCard(
                id(),
                version(),
                callId,
                number,
                state,
                intakeDigest,
                rulesDigest,
                seedHash,
                resultDigest,
                engine,
                ruleVersion,
                students,
                placed,
                firstWishes,
                wishes,
                ineligibleWishes,
                violations,
                decidedAt,
                decidedBy,
                proposedAt,
                proposedBy,
                approvedAt,
                approvedBy,
                releaseAt,
                releasedAt,
                releasedBy,
                refusedReason);
    }
}
