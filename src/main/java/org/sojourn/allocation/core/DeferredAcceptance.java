package org.sojourn.allocation.core;

import java.util.Arrays;

/**
 * Students propose down their lists; an agreement keeps the best it has room for and lets the others go on (Gale and
 * Shapley 1962). Each application is made at most once: time grows with applications times the logarithm of a capacity.
 *
 * <p>The order of proposals does not matter, so they are made in rounds: everybody who was let go in one proposes again
 * in the next. What a round asks of memory is known when it begins.
 */
final class DeferredAcceptance {
    /** So many proposals are looked up before the first is made: they lie far apart, and memory answers many at a time. */
    private static final int TOGETHER = 128;

    private final Market market;
    private final GreedyChoice choice;
    private final long[] offers = new long[TOGETHER];

    /** The merits that went without in this round, written over those of the round before. */
    private final int[] without;

    private DeferredAcceptance(Market market) {
        this.market = market;
        choice = new GreedyChoice(market);
        without = new int[market.students()];
    }

    /** Runs to the end and returns the seats as they are then held. */
    static GreedyChoice run(Market market) {
        return run(market, Progress.UNSEEN);
    }

    /** Tells after every round how many students have come to rest. */
    static GreedyChoice run(Market market, Progress progress) {
        DeferredAcceptance run = new DeferredAcceptance(market);
        int left = run.firstWishes();
        while (left > 0) {
            progress.reached(Progress.Step.DECIDE, market.students() - left, market.students());
            left = run.nextWishes(left);
        }
        return run.choice;
    }

    private int firstWishes() {
        int left = 0;
        for (int s = 0; s < market.students(); s++)
            if (market.start[s] < market.start[s + 1]) left = propose(market.offer[market.start[s]], left);
        return left;
    }

    private int nextWishes(int count) {
        int left = 0;
        for (int from = 0; from < count; from += TOGETHER) {
            int here = Math.min(TOGETHER, count - from);
            for (int i = 0; i < here; i++) offers[i] = market.offer[market.byMerit[without[from + i]] + 1];
            for (int i = 0; i < here; i++) if (!Market.isFirst(offers[i])) left = propose(offers[i], left);
        }
        return left;
    }

    private int propose(long offer, int left) {
        int loser = choice.offer(offer);
        if (loser == Tree.NONE) return left;
        without[left] = loser;
        return left + 1;
    }

    /** For each student the application she holds, or NONE. */
    static int[] held(Market market, GreedyChoice choice) {
        int[] held = new int[market.students()];
        Arrays.fill(held, Tree.NONE);
        for (int option = 0; option < market.tree.options; option++)
            choice.each(option, merit -> held[market.proposer[merit]] = market.byMerit[merit]);
        return held;
    }
}
