package org.sojourn.allocation.core;

/** What became of a wish. */
public enum Outcome {
    /** This is the place she got. */
    GRANTED,
    /** A higher wish was granted. */
    NOT_NEEDED,
    /** A rule keeps the wish out, whatever else happened. */
    INELIGIBLE,
    /** Her application stood and found no room. */
    REFUSED
}
