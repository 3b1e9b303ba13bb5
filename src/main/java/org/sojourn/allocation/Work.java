package org.sojourn.allocation;

import org.sojourn.allocation.core.Progress;

/**
 * One order being worked on: how far it is, written by the thread that works and read by the one that tells it; and the
 * other way round whether it is still wanted. What works asks with every word about its progress and throws
 * {@link NotWanted} once it is not.
 */
final class Work implements Progress {
    /** What is reached belongs together, so it is one value. */
    record Reached(OrderStep step, int done, int total) {}

    private final long orderId;
    private volatile Reached reached = new Reached(OrderStep.FREEZE, 0, 0);
    private volatile boolean wanted = true;

    Work(long orderId) {
        this.orderId = orderId;
    }

    long orderId() {
        return orderId;
    }

    Reached reached() {
        return reached;
    }

    void stop() {
        wanted = false;
    }

    @Override
    public void reached(Step step, int done, int all) {
        at(OrderStep.of(step), done, all);
    }

    void storing(int done, int all) {
        at(OrderStep.STORE, done, all);
    }

    void stored(int more) {
        storing(reached.done() + more, reached.total());
    }

    private void at(OrderStep step, int done, int all) {
        if (!wanted) throw new NotWanted();
        reached = new Reached(step, done, all);
    }
}
