package org.sojourn.allocation.core;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Binary heaps of merits side by side in one array, the worst of each on top; the tops lie together
 * once more, since they are compared most. Heap h has room for
 * {@code start[h + 1] - start[h]} entries.
 */
final class Heaps {
    static final int NONE = -1;

    private final int[] start;
    private final int[] size;
    private final int[] entry;
    private final int[] top;

    /** @param room how many entries each heap will hold at most */
    Heaps(int[] room) {
        start = new int[room.length + 1];
        for (int heap = 0; heap < room.length; heap++) start[heap + 1] = start[heap] + room[heap];
        size = new int[room.length];
        entry = new int[start[room.length]];
        top = new int[room.length];
        Arrays.fill(top, NONE);
    }

    /** Lays a heap aside as it is; {@link #restore} takes it back. */
    void keep(int heap, Kept kept) {
        kept.put(entry, start[heap], size[heap]);
        kept.put(size[heap]);
    }

    void restore(int heap, Kept kept) {
        size[heap] = kept.take();
        kept.take(entry, start[heap], size[heap]);
        top[heap] = size[heap] == 0 ? NONE : entry[start[heap]];
    }

    int size(int heap) {
        return size[heap];
    }

    /** The worst merit of the heap, or NONE when it is empty. */
    int top(int heap) {
        return top[heap];
    }

    void push(int heap, int merit) {
        int base = start[heap];
        int child = size[heap]++;
        while (child > 0) {
            int above = (child - 1) >> 1;
            if (entry[base + above] >= merit) break;
            entry[base + child] = entry[base + above];
            child = above;
        }
        entry[base + child] = merit;
        top[heap] = entry[base];
    }

    int pop(int heap) {
        int worst = top[heap];
        int left = --size[heap];
        if (left > 0) sink(heap, entry[start[heap] + left]);
        else top[heap] = NONE;
        return worst;
    }

    /** Puts a merit in the place of the worst, which is returned. */
    int exchange(int heap, int merit) {
        int worst = top[heap];
        sink(heap, merit);
        return worst;
    }

    private void sink(int heap, int merit) {
        int base = start[heap];
        int end = size[heap];
        int at = 0;
        int child = 1;
        while (child < end) {
            int worse = entry[base + child];
            if (child + 1 < end) {
                // The sign of the difference instead of a question: which of two is worse cannot be foreseen.
                int other = entry[base + child + 1];
                child += (worse - other) >>> 31;
                worse = Math.max(worse, other);
            }
            if (worse <= merit) break;
            entry[base + at] = worse;
            at = child;
            child = 2 * at + 1;
        }
        entry[base + at] = merit;
        top[heap] = entry[base];
    }

    /** Hands over every entry of the heap, in no particular order. */
    void each(int heap, IntConsumer reader) {
        for (int at = start[heap]; at < start[heap] + size[heap]; at++) reader.accept(entry[at]);
    }
}
