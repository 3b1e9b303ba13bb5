package org.sojourn.allocation;

/** On what kind of seat somebody was admitted; for whom a seat was reserved is never said. */
public enum SeatKind {
    OPEN,
    RESERVED
}
