package org.sojourn.allocation.core;

import java.util.Arrays;

/**
 * Students propose down their lists; an agreement keeps the best it has room for and lets the others go on (Gale and
 * Shapley 1962). Each application is made at most once: time grows with applications times the logarithm of a capacity.
 */
final class DeferredAcceptance {
    private DeferredAcceptance() {}

    /** Runs to the end and returns the seats as they are then held. */
    static GreedyChoice run(Market market) {
        GreedyChoice choice = new GreedyChoice(market);
        int[] start = market.start;
        int[] option = market.keys.option();
        int[] merit = market.merit;
        int[] proposers = market.proposer;
        int[] next = Arrays.copyOf(start, market.students());
        for (int s = 0; s < next.length; s++) {
            int proposer = s;
            while (proposer != GreedyChoice.NONE && next[proposer] < start[proposer + 1]) {
                int application = next[proposer]++;
                int loser = choice.offer(option[application], merit[application]);
                proposer = loser == GreedyChoice.NONE ? GreedyChoice.NONE : proposers[loser];
            }
        }
        return choice;
    }

    /** For each student the application she holds, or NONE. */
    static int[] held(Market market, GreedyChoice choice) {
        int[] held = new int[market.students()];
        Arrays.fill(held, GreedyChoice.NONE);
        for (int option = 0; option < market.tree.options; option++)
            choice.each(option, merit -> held[market.proposer[merit]] = market.byMerit[merit]);
        return held;
    }
}
