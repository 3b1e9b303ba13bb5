package org.sojourn.allocation.core;

/**
 * One thing a student can rank: a partner, a term, a programme, a length.
 *
 * @param id unique among the options; printable
 * @param pool the innermost pool this option shares seats in; null = it shares none
 * @param capacity seats, 0 or more
 * @param openFirst its reserves count over and above open merit: first the open seats, then each reserve in the order
 *     given, then what is left; false = guarantees are filled first. Only where no pool is shared
 */
public record Option(String id, String pool, int capacity, boolean openFirst) {
    /** An option whose guarantees, if it has any, are filled first. */
    public Option(String id, String pool, int capacity) {
        this(id, pool, capacity, false);
    }

    /** An option that shares its seats with no other. */
    public static Option alone(String id, int capacity) {
        return new Option(id, null, capacity);
    }

    /** The same option with its open seats given first. */
    public Option openingFirst() {
        return new Option(id, pool, capacity, true);
    }
}
