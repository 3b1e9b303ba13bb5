package org.sojourn.allocation.core;

/**
 * A market at rest: who holds which seat and how far down her list everybody is. When a seat is taken away, it comes to
 * rest again where deferred acceptance would have ended without that seat, since the order of proposals does not matter.
 */
final class Standing {
    private final Market market;
    private final GreedyChoice choice;
    private final int[] next;

    private Standing(Market market, GreedyChoice choice, int[] next) {
        this.market = market;
        this.choice = choice;
        this.next = next;
    }

    static Standing of(Market market) {
        GreedyChoice choice = DeferredAcceptance.run(market);
        int[] held = DeferredAcceptance.held(market, choice);
        int[] next = new int[held.length];
        for (int s = 0; s < next.length; s++) next[s] = held[s] == Tree.NONE ? market.start[s + 1] : held[s] + 1;
        return new Standing(market, choice, next);
    }

    Standing copy() {
        return new Standing(market, choice.copy(), next.clone());
    }

    /** Takes a seat at a node and everything around it away; whoever loses hers goes on down her list. */
    void take(int node) {
        int loser = choice.take(node);
        while (loser != Tree.NONE) loser = goOn(market.proposer[loser]);
    }

    private int goOn(int student) {
        if (next[student] == market.start[student + 1]) return Tree.NONE;
        int application = next[student]++;
        return choice.offer(market.option(application), market.merit[application], application);
    }

    /** For each student the application she holds, or NONE. */
    int[] held() {
        return DeferredAcceptance.held(market, choice);
    }
}
