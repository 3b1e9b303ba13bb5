package org.sojourn.access.entry;

/** How somebody came in. */
public enum SignInWay {
    PASSWORD,
    /** One click, in the demo only. */
    DEMO,
    /** A single-use link: a password was chosen with it, or it led a guest in. */
    LINK,
    /** The university's own sign-in. */
    PROVIDER,
    /** The same, where the university has asked for a second factor itself. */
    PROVIDER_STRONG
}
