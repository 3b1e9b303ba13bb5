package org.sojourn.access.entry;

/** How somebody came in. */
public enum SignInWay {
    PASSWORD,
    /** One click, in the demo only. */
    DEMO,
    /** A single-use link with which a password was chosen. */
    LINK,
    /** The university's own sign-in. */
    PROVIDER
}
