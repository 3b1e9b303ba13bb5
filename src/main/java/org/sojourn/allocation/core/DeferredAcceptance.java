package org.sojourn.allocation.core;

import java.util.Arrays;

/**
 * Students propose down their lists; an agreement keeps the best it has room for and lets the others go on (Gale and
 * Shapley 1962). Each application is made at most once: time grows with applications times the logarithm of a capacity.
 */
final class DeferredAcceptance {
    /** Progress is told whenever so many students more have begun; more often would be felt. */
    private static final int OFTEN = 4096;

    private DeferredAcceptance() {}

    /** Runs to the end and returns the seats as they are then held. */
    static GreedyChoice run(Market market) {
        return run(market, Progress.UNSEEN);
    }

    static GreedyChoice run(Market market, Progress progress) {
        GreedyChoice choice = new GreedyChoice(market);
        long[] offer = market.offer;
        int[] proposers = market.proposer;
        int[] list = lists(market);
        for (int s = 0; s < market.students(); s++) {
            if (s % OFTEN == 0) progress.reached(Progress.Step.DECIDE, s, market.students());
            int proposer = s;
            while (proposer != Tree.NONE && list[2 * proposer] < list[2 * proposer + 1]) {
                int application = list[2 * proposer]++;
                int option = (int) (offer[application] >> 32);
                int loser = choice.offer(option, (int) offer[application], application);
                proposer = loser == Tree.NONE ? Tree.NONE : proposers[loser];
            }
        }
        return choice;
    }

    /** For each student her next application and where her list ends, side by side because both are wanted at once. */
    private static int[] lists(Market market) {
        int[] list = new int[2 * market.students()];
        for (int s = 0; s < market.students(); s++) {
            list[2 * s] = market.start[s];
            list[2 * s + 1] = market.start[s + 1];
        }
        return list;
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
