package org.sojourn.allocation.core;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The guarantee pass, kept up while proposals come in: the best applications that fill reserved seats and fit together.
 * Seats at an option make a transversal matroid, capacities truncate it on the way up; both together are a matroid, so
 * a newcomer either joins, or joins for the worst of the one circuit it closes, or does without.
 */
final class Guarantees {
    private final Tree tree;
    private final Reserves reserves;
    private final Seating[] seatings;
    private final int[] count;
    private final Heaps heaps;

    /** For each option the worst merit on its reserved seats when all are taken; whoever is worse need not be looked at. */
    private final int[] bar;

    private int left = Tree.NONE;

    Guarantees(Market market) {
        tree = market.tree;
        reserves = market.reserves;
        count = new int[tree.nodes()];
        seatings = new Seating[tree.options];
        int[] room = reserves.applicants.clone();
        for (int option = 0; option < tree.options; option++) {
            if (reserves.seats[option].length == 0 || reserves.openFirst[option]) continue;
            int from = reserves.first[option];
            int to = reserves.first[option + 1];
            seatings[option] = new Seating(reserves.seats[option], Arrays.copyOfRange(reserves.mask, from, to));
            int most = Math.min(tree.capacity[option], reserves.total(option));
            for (int type = from; type < to; type++) room[type] = Math.min(room[type], most);
        }
        heaps = new Heaps(room);
        bar = new int[tree.options];
        Arrays.fill(bar, Integer.MAX_VALUE);
    }

    /** Lays aside what there is at a node itself. */
    void keep(int node, Kept kept) {
        if (hasSeats(node)) {
            for (int type = reserves.first[node]; type < reserves.first[node + 1]; type++) heaps.keep(type, kept);
            seatings[node].keep(kept);
            kept.put(bar[node]);
        }
        kept.put(count[node]);
    }

    void restore(int node, Kept kept) {
        count[node] = kept.take();
        if (!hasSeats(node)) return;
        bar[node] = kept.take();
        seatings[node].restore(kept);
        for (int type = reserves.first[node + 1] - 1; type >= reserves.first[node]; type--) heaps.restore(type, kept);
    }

    private boolean hasSeats(int node) {
        return node < seatings.length && seatings[node] != null;
    }

    /** Takes a seat at a node and everything around it away; who loses her guarantee by that, or NONE. */
    int take(int node) {
        int full = innermostFull(node);
        int without = Heaps.NONE;
        if (full != Tree.NONE) {
            int loser = worstInside(full);
            without = heaps.top(loser);
            leave(loser);
        }
        for (int at = node; at != Tree.NONE; at = tree.parent[at]) count[at]++;
        return without;
    }

    /** Who goes without a guarantee because this application stands: itself, another that had one, or NONE. */
    int enter(int option, int merit, int type) {
        if (merit > bar[option]) return merit;
        int own = type - reserves.first[option];
        int end = seatings[option].way(own);
        int full = end == Reserves.NONE ? option : innermostFull(option);
        if (full == Tree.NONE) {
            join(option, type, merit, end);
            return Heaps.NONE;
        }
        int loser = end == Reserves.NONE ? worstBeside(option) : worstInside(full);
        if (loser == Tree.NONE || heaps.top(loser) < merit) return merit;
        int without = heaps.top(loser);
        leave(loser);
        join(option, type, merit, seatings[option].way(own));
        return without;
    }

    private void join(int option, int type, int merit, int end) {
        seatings[option].sit(end);
        heaps.push(type, merit);
        if (seatings[option].isFull()) bar[option] = worst(option);
        for (int node = option; node != Tree.NONE; node = tree.parent[node]) count[node]++;
    }

    private int innermostFull(int option) {
        int node = option;
        while (node != Tree.NONE && count[node] < tree.capacity[node]) node = tree.parent[node];
        return node;
    }

    /** The type whose worst is the worst of those at the option that could make way. */
    private int worstBeside(int option) {
        int from = reserves.first[option];
        int worst = Tree.NONE;
        for (int type = from; type < reserves.first[option + 1]; type++)
            if (seatings[option].mayGiveUp(type - from)) worst = worse(worst, type);
        return worst;
    }

    /** The type whose worst is the worst guaranteed inside a node. */
    private int worstInside(int node) {
        if (node < tree.options) return worstAt(node, Tree.NONE);
        int worst = Tree.NONE;
        for (int at = tree.leafFrom(node); at < tree.leafTo(node); at++) worst = worstAt(tree.leaves[at], worst);
        return worst;
    }

    private int worstAt(int option, int soFar) {
        int worst = soFar;
        if (seatings[option] == null) return worst;
        for (int type = reserves.first[option]; type < reserves.first[option + 1]; type++) worst = worse(worst, type);
        return worst;
    }

    private int worse(int type, int other) {
        if (heaps.size(other) == 0) return type;
        return type == Tree.NONE || heaps.top(other) > heaps.top(type) ? other : type;
    }

    private void leave(int type) {
        left = reserves.option[type];
        heaps.pop(type);
        bar[left] = Integer.MAX_VALUE;
        seatings[left].rise(type - reserves.first[left]);
        for (int node = left; node != Tree.NONE; node = tree.parent[node]) count[node]--;
    }

    /** The option of whoever went without last by another's coming in. */
    int leftLast() {
        return left;
    }

    /** The worst merit on a reserved seat of the option, or NONE. */
    int worst(int option) {
        int type = worstAt(option, Tree.NONE);
        return type == Tree.NONE ? Heaps.NONE : heaps.top(type);
    }

    boolean isFull(int option) {
        return seatings[option] != null && (seatings[option].isFull() || count[option] == tree.capacity[option]);
    }

    void each(int option, IntConsumer reader) {
        if (seatings[option] == null) return;
        for (int type = reserves.first[option]; type < reserves.first[option + 1]; type++) heaps.each(type, reader);
    }
}
