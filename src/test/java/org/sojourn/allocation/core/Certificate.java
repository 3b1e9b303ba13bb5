package org.sojourn.allocation.core;

/** The certificate as one pass over the arrays: how many applications would be taken and are liked better. */
final class Certificate {
    private Certificate() {}

    static int blocking(Market market, Filling filling, int[] held) {
        int[] limit = new int[market.tree.options];
        for (int option = 0; option < limit.length; option++) {
            int full = filling.innermostFull(option);
            limit[option] = full == Filling.NONE ? Integer.MAX_VALUE : filling.worst(full);
        }
        int[] option = market.keys.option();
        int blocking = 0;
        for (int s = 0; s < held.length; s++) {
            int end = held[s] == Filling.NONE ? market.start[s + 1] : held[s];
            for (int a = market.start[s]; a < end; a++) if (market.merit[a] < limit[option[a]]) blocking++;
        }
        return blocking;
    }
}
