package org.sojourn.allocation;

/** The run that is being made was called off, or another took its place. */
final class NotWanted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotWanted() {
        super("the order is not open any more", null, false, false);
    }
}
