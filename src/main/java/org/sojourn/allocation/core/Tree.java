package org.sojourn.allocation.core;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Options and pools as numbers. Nodes 0 .. options-1 are the options in the intake's order, then follow the pools.
 *
 * <p>Shapes: {@code parent} and {@code capacity} have one entry per node ({@code parent} is {@link #NONE} for the
 * outermost); the options inside pool node p are {@code leaves[leafStart[p - options] .. leafStart[p - options + 1])}.
 */
final class Tree {
    static final int NONE = -1;

    final int options;
    final int[] parent;
    final int[] capacity;
    final int[] leafStart;
    final int[] leaves;

    private Tree(int options, int[] parent, int[] capacity) {
        this.options = options;
        this.parent = parent;
        this.capacity = capacity;
        this.leafStart = new int[parent.length - options + 1];
        for (int option = 0; option < options; option++)
            for (int at = parent[option]; at != NONE; at = parent[at]) leafStart[at - options + 1]++;
        for (int pool = 1; pool < leafStart.length; pool++) leafStart[pool] += leafStart[pool - 1];
        this.leaves = new int[leafStart[leafStart.length - 1]];
        int[] next = Arrays.copyOf(leafStart, leafStart.length);
        for (int option = 0; option < options; option++)
            for (int at = parent[option]; at != NONE; at = parent[at]) leaves[next[at - options]++] = option;
    }

    /** The same nodes with other capacities, one for each. */
    Tree with(int[] capacity) {
        return new Tree(options, parent, capacity);
    }

    static Tree of(List<Option> options, List<Pool> pools) {
        Map<String, Integer> poolNode = new HashMap<>();
        for (Pool pool : pools) poolNode.put(pool.id(), options.size() + poolNode.size());
        int[] parent = new int[options.size() + pools.size()];
        int[] capacity = new int[parent.length];
        int node = 0;
        for (Option option : options) {
            parent[node] = option.pool() == null ? NONE : poolNode.get(option.pool());
            capacity[node++] = option.capacity();
        }
        for (Pool pool : pools) {
            parent[node] = pool.parent() == null ? NONE : poolNode.get(pool.parent());
            capacity[node++] = pool.capacity();
        }
        return new Tree(options.size(), parent, capacity);
    }

    int nodes() {
        return parent.length;
    }

    /** Where the options inside a pool begin in {@code leaves}. */
    int leafFrom(int pool) {
        return leafStart[pool - options];
    }

    int leafTo(int pool) {
        return leafStart[pool - options + 1];
    }

    /** The outermost node around an option: what chooses. */
    int root(int option) {
        int at = option;
        while (parent[at] != NONE) at = parent[at];
        return at;
    }

    boolean contains(int node, int option) {
        for (int at = option; at != NONE; at = parent[at]) if (at == node) return true;
        return false;
    }
}
