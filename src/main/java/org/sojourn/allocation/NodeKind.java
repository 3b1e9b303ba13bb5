package org.sojourn.allocation;

/** Something with seats: a place or a pool above places. */
public enum NodeKind {
    PLACE,
    POOL
}
