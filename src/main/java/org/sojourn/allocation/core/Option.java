package org.sojourn.allocation.core;

/**
 * One thing a student can rank: a partner, a term, a programme, a length.
 *
 * @param id unique among the options; printable
 * @param pool the innermost pool this option shares seats in; null = it shares none
 * @param capacity seats, 0 or more
 */
public record Option(String id, String pool, int capacity) {
    /** An option that shares its seats with no other. */
    public static Option alone(String id, int capacity) {
        return new Option(id, null, capacity);
    }
}
