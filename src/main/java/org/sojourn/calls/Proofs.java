package org.sojourn.calls;

/** What a call makes of a language that somebody has told and not proven. */
public enum Proofs {
    /** It counts as it was told; a proof counts instead of it. */
    WELCOME,
    /** It counts until the time to complete is over, then only what was proven. */
    NEEDED
}
