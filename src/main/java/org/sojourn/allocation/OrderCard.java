package org.sojourn.allocation;

import java.time.Instant;

/**
 * An order for a run as people see it.
 *
 * @param done how much of the step is done
 * @param total how much there is, 0 = not known
 * @param lost it is open, but whoever worked on it has not been heard of for too long
 * @param reason the refusal's code; null unless it failed
 * @param runId the run that came of it, or null
 */
public record OrderCard(
        long id,
        long callId,
        OrderState state,
        OrderStep step,
        int done,
        int total,
        Instant orderedAt,
        long orderedBy,
        boolean lost,
        String reason,
        Long runId) {
    /** The reason of an order whose server stopped under it, or that failed by a fault of ours. */
    public static final String NOT_FINISHED = "run-not-finished";

    /** Somebody works on it, or is about to. */
    public boolean isAlive() {
        return !lost && (state == OrderState.WAITING || state == OrderState.RUNNING);
    }

    /** It ended without a run and without anybody wanting that. */
    public boolean isBroken() {
        return lost || state == OrderState.FAILED;
    }

    /** Which step of how many it is at, from 1. */
    public int at() {
        return step.ordinal() + 1;
    }

    public int steps() {
        return OrderStep.values().length;
    }

    /** How much of the whole is behind it, in percent; every step counts alike. */
    public int percent() {
        int within = total == 0 ? 0 : (int) (100L * done / total);
        return (100 * step.ordinal() + within) / steps();
    }
}
