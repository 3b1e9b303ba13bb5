package org.sojourn.correspondence;

import java.util.Locale;

/** Somebody who got a letter of a kind. */
public record Recipient(long accountId, String name, Locale language) {}
