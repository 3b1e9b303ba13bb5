package org.sojourn.access;

/** An account was closed; nobody enters with it any more. */
public record AccountClosed(long accountId) {}
