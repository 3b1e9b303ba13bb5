package org.sojourn.privacy;

/** Where a request to be erased stands. */
public enum ErasureState {
    /** One person has prepared it; a second has to say yes or no. */
    PREPARED,
    /** The second person said yes; something still has to wait, and goes in the night its time has come. */
    CONFIRMED,
    /** The second person said no. */
    REFUSED,
    /** Nothing leads to the person any more. */
    DONE
}
