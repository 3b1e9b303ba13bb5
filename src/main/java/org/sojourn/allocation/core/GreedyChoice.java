package org.sojourn.allocation.core;

/**
 * The seats held at every node while proposals come in, and the choice made at each: Ch(held + new).
 *
 * <p>Pools are nested, so what is held with one application too many has exactly one circuit: the applications inside
 * the innermost full node on the new one's path. Dropping the worst of them is what the greedy scan would do, without
 * scanning. Each option keeps its holders in a binary heap, worst on top; a full pool compares the tops of its options.
 *
 * <p>This is where reserved seats enter: an agreement with reserves gets a rule of its own behind {@link #offer}.
 */
final class GreedyChoice {
    static final int NONE = -1;

    private final Tree tree;
    private final int[] count;
    private final int[] heap;
    private final int[] heapStart;

    GreedyChoice(Market market) {
        tree = market.tree;
        count = new int[tree.nodes()];
        heapStart = new int[tree.options + 1];
        for (int option : market.keys.option()) heapStart[option + 1]++;
        for (int option = 0; option < tree.options; option++)
            heapStart[option + 1] = heapStart[option] + Math.min(heapStart[option + 1], tree.capacity[option]);
        heap = new int[heapStart[tree.options]];
    }

    /** Offers an application by its merit; returns the merit that goes without: another's, its own, or NONE. */
    int offer(int option, int merit) {
        int full = innermostFull(option);
        if (full == NONE) {
            push(option, merit);
            return NONE;
        }
        if (tree.capacity[full] == 0) return merit;
        int loser = full < tree.options ? full : worstLeaf(full);
        int worst = heap[heapStart[loser]];
        if (worst < merit) return merit;
        if (loser == option) {
            sink(option, merit, count[option]);
        } else {
            pop(loser);
            push(option, merit);
        }
        return worst;
    }

    private int innermostFull(int option) {
        for (int node = option; node != NONE; node = tree.parent[node])
            if (count[node] == tree.capacity[node]) return node;
        return NONE;
    }

    private int worstLeaf(int pool) {
        int worst = NONE;
        int leaf = NONE;
        int end = tree.leafStart[pool - tree.options + 1];
        for (int at = tree.leafStart[pool - tree.options]; at < end; at++) {
            int option = tree.leaves[at];
            if (count[option] == 0 || heap[heapStart[option]] <= worst) continue;
            worst = heap[heapStart[option]];
            leaf = option;
        }
        return leaf;
    }

    private void push(int option, int merit) {
        int base = heapStart[option];
        int child = count[option];
        while (child > 0) {
            int above = (child - 1) >> 1;
            if (heap[base + above] >= merit) break;
            heap[base + child] = heap[base + above];
            child = above;
        }
        heap[base + child] = merit;
        for (int node = option; node != NONE; node = tree.parent[node]) count[node]++;
    }

    private void pop(int option) {
        for (int node = option; node != NONE; node = tree.parent[node]) count[node]--;
        int size = count[option];
        if (size > 0) sink(option, heap[heapStart[option] + size], size);
    }

    private void sink(int option, int merit, int size) {
        int base = heapStart[option];
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && heap[base + child + 1] > heap[base + child]) child++;
            if (heap[base + child] <= merit) break;
            heap[base + at] = heap[base + child];
            at = child;
            child = 2 * at + 1;
        }
        heap[base + at] = merit;
    }

    int count(int node) {
        return count[node];
    }

    /** The merit of the k-th holder of an option, in no particular order; k from 0 to {@code count(option) - 1}. */
    int holder(int option, int k) {
        return heap[heapStart[option] + k];
    }

    /** The worst merit held inside a node, or NONE when nobody is. */
    int worst(int node) {
        if (count[node] == 0) return NONE;
        int leaf = node < tree.options ? node : worstLeaf(node);
        return heap[heapStart[leaf]];
    }
}
