package org.sojourn.allocation.core;

/** Why a wish ended as it did; each has its own sentence. */
public enum Reason {
    GRANTED,
    HIGHER_WISH_GRANTED,
    INELIGIBLE,
    /** The option's seats went to applications with more points. */
    OPTION_FULL,
    /** The option had room, a pool around it had none: its seats went to applications with more points. */
    POOL_FULL,
    /** The binding node has no seats at all. */
    CAPACITY_ZERO,
    /** Without her own place inside the binding node she would have found room: her two applications count as one seat each. */
    OWN_PLACE,
    /** As many points as the last admitted; a tie-break decided. */
    TIE_BREAK,
    /** Equal in points and every tie-break with the last admitted; the lottery decided. */
    LOTTERY,
    /** The order given from outside, or a protected holder, decided; points did not. */
    GIVEN_ORDER,
    /** A priority class before hers took the seats; points decide only within a class. */
    PRIORITY_CLASS,
    /** The mechanism chosen gave the seats to others; see {@link Mechanism} for what it does not promise. */
    BY_MECHANISM,
    /** All seats of the binding node are reserved seats filled by their category. */
    RESERVED_ONLY
}
