package org.sojourn.access.accounts;

/** What somebody who opens a guest's personal link is told. */
public enum GuestLinkState {
    /** It leads in. */
    OPEN,
    /** Its person is signed in here already. */
    HERE,
    USED,
    OLD,
    /** There is no such link, or its account is closed. */
    UNKNOWN,
    /** Whoever opens it is signed in as another person. */
    OF_ANOTHER,
    /** Its person is more than a guest by now: she signs in as everybody else. */
    SIGN_IN
}
