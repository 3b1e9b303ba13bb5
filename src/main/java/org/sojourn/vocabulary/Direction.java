package org.sojourn.vocabulary;

/** Which way people travel: students of ours to the partner, or the partner's to us. */
public enum Direction {
    OUTGOING,
    INCOMING
}
