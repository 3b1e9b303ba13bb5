package org.sojourn.access.entry;

/** Why a sign-in is over. The last two follow from its times and are never written. */
public enum SignInEnd {
    SIGNED_OUT,
    /** Ended from another device by the person herself. */
    ELSEWHERE,
    PASSWORD_CHANGED,
    ACCOUNT_CLOSED,
    SECOND_FACTOR_TAKEN,
    /** Its session came without its cookie. */
    STRANGE,
    IDLE,
    LIMIT
}
