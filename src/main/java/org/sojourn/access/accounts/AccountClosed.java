package org.sojourn.access.accounts;

/** An account was closed; nobody enters with it any more. */
public record AccountClosed(long accountId) {}
