package org.sojourn.allocation.core;

import java.util.Arrays;

/**
 * Which nodes belong to each agreement, what chooses together: those of the agreement whose outermost node is r are
 * {@code node[start[r] .. start[r + 1])}; nodes that are not outermost have none.
 */
final class Agreements {
    final int[] root;
    final int[] start;
    final int[] node;

    Agreements(Tree tree) {
        root = new int[tree.nodes()];
        start = new int[tree.nodes() + 1];
        node = new int[tree.nodes()];
        for (int at = 0; at < root.length; at++) start[(root[at] = tree.root(at)) + 1]++;
        for (int at = 0; at < root.length; at++) start[at + 1] += start[at];
        int[] next = Arrays.copyOf(start, root.length);
        for (int at = 0; at < root.length; at++) node[next[root[at]]++] = at;
    }
}
