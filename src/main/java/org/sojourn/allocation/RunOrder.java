package org.sojourn.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.sojourn.access.journal.Changes;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/**
 * Somebody wants a run of a call. A job takes the order up, says again and again how far it is, and keeps the run together
 * with the word that it is done, or not at all. Until then it can be called off. An order whose job is not heard of any
 * more is lost: it counts as failed as soon as somebody orders anew.
 */
@Entity
@Table(name = "run_order")
class RunOrder extends Entry {
    /** The job is heard of every half second, while the order waits for it, too; whoever is silent for so long has stopped. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    @Column(name = "call_id")
    private long callId;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.WAITING;

    @Enumerated(EnumType.STRING)
    private OrderStep step = OrderStep.FREEZE;

    private int done;
    private int total;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "ordered_by")
    private long orderedBy;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String reason;

    @Column(name = "run_id")
    private Long runId;

    protected RunOrder() {}

    RunOrder(long callId, long by, Instant now) {
        this.callId = callId;
        this.orderedBy = by;
        this.orderedAt = now;
        this.beatAt = now;
    }

    OrderState state() {
        return state;
    }

    boolean isLost(Instant now) {
        return isOpen() && beatAt.plus(SILENCE).isBefore(now);
    }

    private boolean isOpen() {
        return state == OrderState.WAITING || isRunning();
    }

    boolean isRunning() {
        return state == OrderState.RUNNING;
    }

    /** False when somebody else has, or nobody wants it any more. */
    boolean takeUp(Instant now) {
        if (state != OrderState.WAITING) return false;
        state = OrderState.RUNNING;
        beatAt = now;
        return true;
    }

    void stillWaits(Instant now) {
        if (state == OrderState.WAITING) beatAt = now;
    }

    void beat(OrderStep at, int ready, int all, Instant now) {
        step = at;
        done = ready;
        total = all;
        beatAt = now;
    }

    void done(long run, Instant now) {
        end(OrderState.DONE, now);
        runId = run;
    }

    void cancel(Instant now) {
        end(OrderState.CANCELLED, now);
    }

    /** @param code of the refusal that says why */
    void fail(String code, Instant now) {
        end(OrderState.FAILED, now);
        reason = code;
    }

    private void end(OrderState how, Instant now) {
        if (!isOpen()) throw new Refusal("order-over");
        state = how;
        endedAt = now;
    }

    /** What became of it, as the journal tells it. */
    Changes told(OrderState before) {
        return Changes.of("state", before, state).and("reason", null, reason);
    }

    OrderCard card(Instant now) {
        return new OrderCard(id(), callId, state, step, done, total, orderedAt, orderedBy, isLost(now), reason, runId);
    }
}
