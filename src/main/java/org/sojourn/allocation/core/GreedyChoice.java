package org.sojourn.allocation.core;

import java.util.function.IntConsumer;

/**
 * The seats held at every node while proposals come in, and the choice made at each: Ch(held + new).
 *
 * <p>Pools are nested, so what is held with one application too many has exactly one circuit: the applications inside
 * the innermost full node on the new one's path. Dropping the worst of them is what the greedy scan would do, without
 * scanning. Each option keeps its holders in a heap, worst on top; a full pool compares the tops of its options.
 *
 * <p>Where seats are reserved, {@link Guarantees} first settles who holds a guarantee. These are then held fast: only
 * those on open seats stand in the heaps here and can be dropped. An option that opens first has {@link OpenFirst}.
 */
final class GreedyChoice implements Filling {
    private final Tree tree;
    private final Market market;
    private final int[] count;
    private final Heaps open;
    private final Guarantees guarantees;
    private final OpenFirst[] openFirst;

    GreedyChoice(Market market) {
        this.market = market;
        tree = market.tree;
        count = new int[tree.nodes()];
        int[] room = market.applicants.clone();
        openFirst = new OpenFirst[market.reserves == null ? 0 : tree.options];
        for (int option = 0; option < openFirst.length; option++)
            if (market.reserves.openFirst[option]) openFirst[option] = new OpenFirst(market, option, room[option]);
        guarantees = market.reserves == null ? null : new Guarantees(market);
        for (int option = 0; option < room.length; option++)
            room[option] = Math.min(room[option], tree.capacity[option]);
        open = new Heaps(room);
    }

    /** Lays aside who holds what at a node itself; {@link #restore} takes it back. */
    void keep(int node, Kept kept) {
        if (node < tree.options) open.keep(node, kept);
        if (isOpenFirst(node)) openFirst[node].keep(kept);
        if (guarantees != null) guarantees.keep(node, kept);
        kept.put(count[node]);
    }

    void restore(int node, Kept kept) {
        count[node] = kept.take();
        if (guarantees != null) guarantees.restore(node, kept);
        if (isOpenFirst(node)) openFirst[node].restore(kept);
        if (node < tree.options) open.restore(node, kept);
    }

    /**
     * Takes a seat at a node and everything around it away for good, as if somebody came first there before anybody; the
     * merit that goes without by that, or NONE. There must be a seat to take.
     */
    int take(int node) {
        if (isOpenFirst(node)) return openFirst[node].take();
        int without = guarantees == null ? NONE : guarantees.take(node);
        if (without != NONE) open.push(market.option(market.byMerit[without]), without);
        int full = innermostFull(node);
        add(node, 1);
        if (full == NONE) return NONE;
        int loser = worstLeaf(full);
        add(loser, -1);
        return open.pop(loser);
    }

    /** Makes an offer of {@link Market#offer}; returns the merit that goes without: another's, its own, or NONE. */
    int offer(long offer) {
        int door = Market.door(offer);
        if (door >= tree.options) return guarantee(door - tree.options, (int) offer);
        return isOpenFirst(door) ? openFirst[door].offer((int) offer) : compete(door, (int) offer);
    }

    /** Where an offer of {@link Market#offer} is made. */
    int option(long offer) {
        int door = Market.door(offer);
        return door < tree.options ? door : market.reserves.option[door - tree.options];
    }

    private int compete(int option, int merit) {
        int full = fullAround(option);
        if (full == NONE) {
            open.push(option, merit);
            add(option, 1);
            return NONE;
        }
        int loser = full < tree.options ? full : worstLeaf(full);
        if (loser == NONE || open.top(loser) < merit) return merit;
        if (loser == option) return open.exchange(option, merit);
        open.push(option, merit);
        add(option, 1);
        add(loser, -1);
        return open.pop(loser);
    }

    private int guarantee(int type, int merit) {
        int option = market.reserves.option[type];
        int without = guarantees.enter(option, merit, type);
        if (without == merit) return compete(option, merit);
        int full = fullAround(option);
        // A full option whose guarantee moved on keeps its seats: the guarantee was one of its own.
        if (full == option && without != NONE)
            return open.top(option) < without ? without : open.exchange(option, without);
        if (without != NONE) open.push(guarantees.leftLast(), without);
        add(option, 1);
        if (full == NONE) return NONE;
        int loser = worstLeaf(full);
        add(loser, -1);
        return open.pop(loser);
    }

    private void add(int option, int seats) {
        for (int node = option; node != NONE; node = tree.parent[node]) count[node] += seats;
    }

    @Override
    public int innermostFull(int node) {
        if (isOpenFirst(node)) return openFirst[node].count() == tree.capacity[node] ? node : NONE;
        return fullAround(node);
    }

    private int fullAround(int inner) {
        for (int node = inner; node != NONE; node = tree.parent[node])
            if (count[node] == tree.capacity[node]) return node;
        return NONE;
    }

    /** The option inside the node with the worst application on an open seat, or NONE when there is none. */
    private int worstLeaf(int node) {
        if (node < tree.options) return open.size(node) == 0 ? NONE : node;
        int worst = NONE;
        int leaf = NONE;
        int end = tree.leafTo(node);
        for (int at = tree.leafFrom(node); at < end; at++) {
            int top = open.top(tree.leaves[at]);
            if (top <= worst) continue;
            worst = top;
            leaf = tree.leaves[at];
        }
        return leaf;
    }

    @Override
    public int count(int node) {
        return isOpenFirst(node) ? openFirst[node].count() : count[node];
    }

    private boolean isOpenFirst(int node) {
        return node < openFirst.length && openFirst[node] != null;
    }

    /** Hands over the merit of everyone who holds a seat at the option, in no particular order. */
    void each(int option, IntConsumer reader) {
        open.each(option, reader);
        if (guarantees != null) guarantees.each(option, reader);
        if (isOpenFirst(option)) openFirst[option].each(reader);
    }

    @Override
    public int worst(int node) {
        if (isOpenFirst(node)) return openFirst[node].worst();
        int leaf = worstLeaf(node);
        return leaf == NONE ? NONE : open.top(leaf);
    }

    @Override
    public int worstReserved(int option) {
        if (isOpenFirst(option)) return openFirst[option].isReservedFull() ? openFirst[option].worstReserved() : NONE;
        return guarantees != null && guarantees.isFull(option) ? guarantees.worst(option) : NONE;
    }
}
