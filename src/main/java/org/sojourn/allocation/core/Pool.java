package org.sojourn.allocation.core;

/**
 * Seats shared by several options: an agreement's total, a term cap. Pools are nested or apart, never crossing, because
 * each names at most one parent.
 *
 * @param id unique among the pools; printable
 * @param parent the next pool outside; null = this is the outermost
 * @param capacity seats for everything inside, 0 or more
 */
public record Pool(String id, String parent, int capacity) {
    /** A pool inside no other. */
    public static Pool outermost(String id, int capacity) {
        return new Pool(id, null, capacity);
    }
}
