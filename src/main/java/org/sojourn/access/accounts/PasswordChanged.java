package org.sojourn.access.accounts;

/**
 * An account has another password: whoever was signed in with the old one is so no more.
 *
 * @param sparedSignIn the sign-in from which it was changed, or 0
 */
public record PasswordChanged(long accountId, long sparedSignIn) {}
