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

    /**
     * For each student side by side, because all of it is wanted at once: the application after the one she holds, or one
     * more than the end of her list when she holds none; the same in the usual result; where she stands in {@code moved};
     * the end of her list.
     */
    private final int[] student;

    private static final int WIDTH = 4;
    private static final int USUAL = 1;
    private static final int MOVED_AT = 2;
    private static final int END = 3;

    private final int[] moved;
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
        student = new int[WIDTH * held.length];
        for (int s = 0; s < held.length; s++) {
            student[WIDTH * s] = held[s] == Tree.NONE ? market.start[s + 1] + 1 : held[s] + 1;
            student[WIDTH * s + END] = market.start[s + 1];
        }
        moved = new int[held.length];
        isUsual();
        keptSince = new int[market.tree.nodes()];
    }

    /** From here on this is the usual result. */
    void isUsual() {
        for (int at = 0; at < student.length; at += WIDTH) {
            student[at + USUAL] = student[at];
            student[at + MOVED_AT] = Tree.NONE;
        }
        movers = 0;
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

    private int goOn(int who) {
        int application = student[WIDTH * who];
        if (mark > 0) {
            steps.put(who);
            steps.put(application);
        }
        go(who, application + 1);
        if (application == student[WIDTH * who + END]) return Tree.NONE;
        long offer = market.offer[application];
        touch(choice.option(offer));
        return choice.offer(offer);
    }

    private void go(int who, int to) {
        int line = WIDTH * who;
        student[line] = to;
        int at = student[line + MOVED_AT];
        if (to != student[line + USUAL]) {
            if (at != Tree.NONE) return;
            student[line + MOVED_AT] = movers;
            moved[movers++] = who;
        } else if (at != Tree.NONE) {
            student[line + MOVED_AT] = Tree.NONE;
            int last = moved[--movers];
            if (last == who) return;
            moved[at] = last;
            student[WIDTH * last + MOVED_AT] = at;
        }
    }

    /** Who has another result than usual, in the intake’s order. */
    int[] movers() {
        int[] found = Arrays.copyOf(moved, movers);
        Arrays.sort(found);
        return found;
    }

    /** The application she holds, or NONE. */
    int held(int who) {
        return before(student[WIDTH * who], who);
    }

    int usuallyHeld(int who) {
        return before(student[WIDTH * who + USUAL], who);
    }

    private int before(int next, int who) {
        return next > student[WIDTH * who + END] ? Tree.NONE : next - 1;
    }
}
