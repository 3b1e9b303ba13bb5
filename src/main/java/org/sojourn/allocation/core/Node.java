package org.sojourn.allocation.core;

/**
 * Something with a number of seats.
 *
 * @param kind an option or a pool; the two may bear the same id
 * @param id the option's or pool's id
 * @param capacity its seats
 */
public record Node(Kind kind, String id, int capacity) {
    /** What the id names. */
    public enum Kind {
        OPTION,
        POOL
    }

    static Node of(Option option) {
        return new Node(Kind.OPTION, option.id(), option.capacity());
    }

    static Node of(Pool pool) {
        return new Node(Kind.POOL, pool.id(), pool.capacity());
    }
}
