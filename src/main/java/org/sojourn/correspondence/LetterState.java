package org.sojourn.correspondence;

/** Where a letter is on its way. */
public enum LetterState {
    /** To be sent, now or at its next try. */
    WAITING,
    /** The mail server has taken it; what it said is forgotten. */
    SENT,
    /** Given up: refused for good, or tried too often. */
    FAILED,
    /** Its link ended before it could be sent. */
    EXPIRED,
    /** Of a demo: stays here and can be read here. */
    KEPT,
    /** Written while no mail server was set up; it says nothing any more. */
    NOT_SENT
}
