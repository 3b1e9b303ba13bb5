package org.sojourn.rulings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import org.sojourn.access.journal.Changes;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/**
 * A ruling about one application. One person proposes it and says why; another grants it or refuses it with a reason; until
 * then it can be taken back. What was granted can be ended with a reason by anybody but the one who proposed it. Of a place or
 * of the whole application; of each kind one at a time.
 */
@Entity
@Table(name = "ruling")
class Ruling extends Entry {
    static final int LONGEST_REASON = 1000;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private RulingKind kind;

    @Column(name = "place_id")
    private Long placeId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private RulingState state = RulingState.PROPOSED;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private long proposedBy;

    /** The person in whose place a deputy proposed. */
    @Column(name = "proposed_for")
    private Long proposedFor;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    private String answer;

    /** Stays when it has ended: runs of before took it in. */
    @Column(name = "granted_once")
    private boolean grantedOnce;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    protected Ruling() {}

    Ruling(Subject about, RulingKind kind, Long placeId, String reason) {
        this.callId = about.callId();
        this.applicationId = about.applicationId();
        this.accountId = about.accountId();
        this.kind = kind;
        this.placeId = placeId;
        this.reason = words(reason);
    }

    /** Whose application in which call. */
    record Subject(long callId, long applicationId, long accountId) {}

    /** @param inPlaceOf the person the proposer stands in for, 0 when she acts for herself */
    Ruling proposed(long by, long inPlaceOf, Instant now) {
        proposedBy = by;
        proposedFor = inPlaceOf == 0 ? null : inPlaceOf;
        proposedAt = now;
        return this;
    }

    /** @param side who decides, with everybody she stands in for */
    void grant(long by, Collection<Long> side, Instant now) {
        decide(by, side, now);
        state = RulingState.GRANTED;
        grantedOnce = true;
    }

    void refuse(long by, Collection<Long> side, String why, Instant now) {
        answer = words(why);
        decide(by, side, now);
        state = RulingState.REFUSED;
    }

    private void decide(long by, Collection<Long> side, Instant now) {
        if (state != RulingState.PROPOSED) throw new Refusal("ruling-is-decided");
        refuseTheOtherSide(by, side);
        decidedBy = by;
        decidedAt = now;
    }

    /** A deputy and the person she stands in for are one pair of eyes. */
    private void refuseTheOtherSide(long by, Collection<Long> side) {
        if (proposedBy == by) throw new Refusal("ruling-second-person-needed");
        if (side.contains(proposedBy) || proposedFor != null && side.contains(proposedFor))
            throw new Refusal("ruling-second-person-stands-in");
    }

    /** Takes back what nobody has decided yet. */
    void takeBack(long by, Instant now) {
        if (state != RulingState.PROPOSED) throw new Refusal("ruling-is-decided");
        end(by, now);
    }

    /** Ends what was granted; runs from now on do without it. */
    void revoke(long by, Collection<Long> side, String why, Instant now) {
        if (state != RulingState.GRANTED) throw new Refusal("ruling-not-in-force");
        refuseTheOtherSide(by, side);
        answer = words(why);
        end(by, now);
    }

    /** The results are out before anybody decided: nothing waits any more. */
    void lapse(Instant now) {
        state = RulingState.ENDED;
        endedAt = now;
    }

    private void end(long by, Instant now) {
        state = RulingState.ENDED;
        endedBy = by;
        endedAt = now;
    }

    private static String words(String typed) {
        if (typed == null || typed.isBlank()) throw new Refusal("reason-needed");
        String words = typed.strip();
        if (words.length() > LONGEST_REASON) throw new Refusal("ruling-reason-too-long", LONGEST_REASON);
        return words;
    }

    RulingKind kind() {
        return kind;
    }

    long callId() {
        return callId;
    }

    long applicationId() {
        return applicationId;
    }

    RulingState state() {
        return state;
    }

    /** As the journal tells it, sealed with the key of the person; of hardship only that there was something. */
    Changes told(RulingState before) {
        Changes told = Changes.of("state", before, state).about(accountId);
        return kind == RulingKind.HARDSHIP ? told.byName("answer", null, answer) : told.and("answer", null, answer);
    }

    /** The same for a new one. */
    Changes toldNew(String placeCode) {
        Changes told = Changes.of("state", null, state).about(accountId);
        if (kind == RulingKind.HARDSHIP) return told.byName("hardship", null, reason);
        return told.and("ruling", null, kind).and("place", null, placeCode).and("reason", null, reason);
    }

    Long placeId() {
        return placeId;
    }

    RulingRow row() {
        return new RulingRow(
                id(),
                version(),
                callId,
                applicationId,
                accountId,
                kind,
                placeId,
                reason,
                state,
                proposedAt,
                proposedBy,
                proposedFor,
                decidedAt,
                decidedBy,
                answer);
    }
}
