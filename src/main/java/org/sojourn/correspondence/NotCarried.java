package org.sojourn.correspondence;

/** A letter was not taken; the message is the class of the cause and the server’s code, never an address. */
class NotCarried extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What it means for this letter, and for the others. */
    enum Weight {
        /** It is tried again later. */
        FOR_NOW,
        /** It will never be taken. */
        FOR_GOOD,
        /** Nobody is there who takes letters. */
        NOBODY_THERE
    }

    private final transient Weight weight;

    NotCarried(Weight weight, String why, Throwable cause) {
        super(why, cause);
        this.weight = weight;
    }

    Weight weight() {
        return weight;
    }
}
