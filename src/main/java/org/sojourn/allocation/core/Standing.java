package org.sojourn.allocation.core;

import java.util.Arrays;

/**
 * A market at rest: who holds which seat and how far down her list everybody is. When a seat is taken away, it comes to
 * rest again where deferred acceptance would have ended without that seat, since the order of proposals does not matter.
 *
 * <p>It can be brought back to where a mark was set. What chooses is laid aside an agreement at a time, when it is touched
 * first after a mark; a student’s way down her list is undone step by step. Both cost what has happened since and not what
 * there is. Beside that it knows at any moment who stands elsewhere than in one result that was named the usual one.
 */
final class Standing {
    private final Market market;
    private final GreedyChoice choice;
    private final Agreements agreements;

    /** The application after the one she holds; one past the end of her list + 1 when she holds none. */
    private final int[] next;

    private final int[] usual;
    private final int[] moved;
    private final int[] movedAt;
    private int movers;

    private final Kept seats = new Kept();
    private final Kept steps = new Kept();
    private final Kept marks = new Kept();
    private final int[] keptSince;
    private int mark;
    private int lastMark;

    Standing(Market market) {
        this.market = market;
        this.choice = DeferredAcceptance.run(market);
        this.agreements = new Agreements(market.tree);
        int[] held = DeferredAcceptance.held(market, choice);
        next = new int[held.length];
        for (int s = 0; s < next.length; s++) next[s] = held[s] == Tree.NONE ? market.start[s + 1] + 1 : held[s] + 1;
        usual = next.clone();
        moved = new int[next.length];
        movedAt = new int[next.length];
        Arrays.fill(movedAt, Tree.NONE);
        keptSince = new int[market.tree.nodes()];
    }

    /** From here on this is the usual result. */
    void isUsual() {
        System.arraycopy(next, 0, usual, 0, next.length);
        while (movers > 0) movedAt[moved[--movers]] = Tree.NONE;
    }

    /** Sets a mark; marks are gone back to from the last to the first. */
    void mark() {
        marks.put(mark);
        marks.put(seats.size());
        marks.put(steps.size());
        mark = ++lastMark;
    }

    /** Back to the last mark, which is gone by that. */
    void back() {
        int stepsThen = marks.take();
        int seatsThen = marks.take();
        mark = marks.take();
        while (steps.size() > stepsThen) {
            int before = steps.take();
            go(steps.take(), before);
        }
        while (seats.size() > seatsThen) restore(seats.take());
    }

    private void restore(int root) {
        keptSince[root] = seats.take();
        for (int at = agreements.start[root + 1] - 1; at >= agreements.start[root]; at--)
            choice.restore(agreements.node[at], seats);
    }

    private void touch(int node) {
        int root = agreements.root[node];
        if (keptSince[root] == mark) return;
        for (int at = agreements.start[root]; at < agreements.start[root + 1]; at++)
            choice.keep(agreements.node[at], seats);
        seats.put(keptSince[root]);
        seats.put(root);
        keptSince[root] = mark;
    }

    /** Takes a seat at a node and everything around it away; whoever loses hers goes on down her list. */
    void take(int node) {
        touch(node);
        int loser = choice.take(node);
        while (loser != Tree.NONE) loser = goOn(market.proposer[loser]);
    }

    private int goOn(int student) {
        int application = next[student];
        if (mark > 0) {
            steps.put(student);
            steps.put(application);
        }
        go(student, application + 1);
        if (application == market.start[student + 1]) return Tree.NONE;
        touch(market.option(application));
        return choice.offer(market.offer[application]);
    }

    private void go(int student, int to) {
        next[student] = to;
        int at = movedAt[student];
        if (to != usual[student]) {
            if (at != Tree.NONE) return;
            movedAt[student] = movers;
            moved[movers++] = student;
        } else if (at != Tree.NONE) {
            movedAt[student] = Tree.NONE;
            int last = moved[--movers];
            if (last == student) return;
            moved[at] = last;
            movedAt[last] = at;
        }
    }

    /** Who has another result than usual, in the intake’s order. */
    int[] movers() {
        int[] found = Arrays.copyOf(moved, movers);
        Arrays.sort(found);
        return found;
    }

    /** The application she holds, or NONE. */
    int held(int student) {
        return held(next[student], student);
    }

    int usuallyHeld(int student) {
        return held(usual[student], student);
    }

    private int held(int beyond, int student) {
        return beyond > market.start[student + 1] ? Tree.NONE : beyond - 1;
    }
}
