package org.sojourn.allocation.core;

import java.util.function.IntConsumer;

/**
 * The choice of an option that gives its open seats first: the best on the open seats, then for each reserve the best of
 * its category who are left, then the best of all who are left on what is left. Each of these is a stage that passes on
 * at most one application when one comes in.
 */
final class OpenFirst {
    private final Market market;
    private int capacity;
    private final int[] stage;
    private final Heaps heaps;
    private final int reserved;
    private int count;

    OpenFirst(Market market, int option, int applications) {
        this.market = market;
        capacity = market.tree.capacity[option];
        int[] seats = market.reserves.seats[option];
        stage = new int[seats.length + 2];
        reserved = market.reserves.total(option);
        stage[0] = Math.max(0, capacity - reserved);
        System.arraycopy(seats, 0, stage, 1, seats.length);
        stage[last()] = capacity;
        int[] room = new int[stage.length];
        for (int at = 0; at < room.length; at++) room[at] = Math.min(applications, Math.min(stage[at], capacity)) + 1;
        heaps = new Heaps(room);
    }

    void keep(Kept kept) {
        for (int at = 0; at < stage.length; at++) heaps.keep(at, kept);
        kept.put(stage, 0, stage.length);
        kept.put(capacity);
        kept.put(count);
    }

    void restore(Kept kept) {
        count = kept.take();
        capacity = kept.take();
        kept.take(stage, 0, stage.length);
        for (int at = last(); at >= 0; at--) heaps.restore(at, kept);
    }

    /** Takes one of the seats away; who goes without one by that, or NONE. */
    int take() {
        capacity--;
        stage[0] = Math.max(0, capacity - reserved);
        stage[last()] = capacity;
        return offer(Heaps.NONE);
    }

    /** As {@link GreedyChoice#offer}. A stage that grows leaves later ones less: then they are the ones to pass on. */
    int offer(int merit) {
        int standing = merit;
        int left = capacity;
        for (int at = 0; at <= last(); at++) {
            if (standing != Heaps.NONE && isFor(at, standing)) {
                heaps.push(at, standing);
                standing = Heaps.NONE;
            }
            if (heaps.size(at) > Math.min(stage[at], left)) standing = heaps.pop(at);
            left -= heaps.size(at);
        }
        count = capacity - left;
        return standing;
    }

    private boolean isFor(int at, int merit) {
        if (at == 0 || at == last()) return true;
        int type = market.reserves.type[market.byMerit[merit]];
        return type != Reserves.NONE && (market.reserves.mask[type] >> (at - 1) & 1) == 1;
    }

    private int last() {
        return stage.length - 1;
    }

    int count() {
        return count;
    }

    /** The worst on an open seat, or NONE. */
    int worst() {
        return Math.max(heaps.top(0), heaps.top(last()));
    }

    int worstReserved() {
        int worst = Heaps.NONE;
        for (int at = 1; at < last(); at++) worst = Math.max(worst, heaps.top(at));
        return worst;
    }

    /** Full, and none of its seats is left over from a reserve; while a reserved seat is taken no open one is free. */
    boolean isReservedFull() {
        return count == capacity && heaps.size(last()) == 0;
    }

    void each(IntConsumer reader) {
        for (int at = 0; at <= last(); at++) heaps.each(at, reader);
    }
}
