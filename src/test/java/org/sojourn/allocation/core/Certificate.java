package org.sojourn.allocation.core;

import java.util.Arrays;

/**
 * The certificate as a pass over the arrays, for markets without reserves. What is held is chosen when it fits every
 * capacity, since a choice that meets no full node takes all. An application blocks when she likes it better and it is
 * better than the worst held inside the innermost full node around it.
 */
final class Certificate {
    private final Market market;
    private final Tree tree;
    private final int[] held;
    private final int[] count;
    private final int[] worst;

    private Certificate(Market market, int[] held) {
        this.market = market;
        this.held = held;
        tree = market.tree;
        count = new int[tree.nodes()];
        worst = new int[tree.nodes()];
        Arrays.fill(worst, Tree.NONE);
    }

    /** How many nodes hold too many, and how many applications block; 0 for a right result. */
    static int violations(Market market, int[] held) {
        Certificate certificate = new Certificate(market, held);
        certificate.seat();
        return certificate.overfull() + certificate.blocking();
    }

    private void seat() {
        for (int application : held) {
            if (application == Tree.NONE) continue;
            int option = market.keys.option()[application];
            count[option]++;
            worst[option] = Math.max(worst[option], market.merit[application]);
        }
        for (int option = 0; option < tree.options; option++)
            for (int pool = tree.parent[option]; pool != Tree.NONE; pool = tree.parent[pool]) {
                count[pool] += count[option];
                worst[pool] = Math.max(worst[pool], worst[option]);
            }
    }

    private int overfull() {
        int overfull = 0;
        for (int node = 0; node < count.length; node++) if (count[node] > tree.capacity[node]) overfull++;
        return overfull;
    }

    private int limit(int option) {
        for (int node = option; node != Tree.NONE; node = tree.parent[node])
            if (count[node] >= tree.capacity[node]) return worst[node];
        return Integer.MAX_VALUE;
    }

    private int blocking() {
        int[] limit = new int[tree.options];
        for (int option = 0; option < limit.length; option++) limit[option] = limit(option);
        int[] option = market.keys.option();
        int blocking = 0;
        for (int s = 0; s < held.length; s++) {
            int end = held[s] == Tree.NONE ? market.start[s + 1] : held[s];
            for (int a = market.start[s]; a < end; a++) if (market.merit[a] < limit[option[a]]) blocking++;
        }
        return blocking;
    }
}
