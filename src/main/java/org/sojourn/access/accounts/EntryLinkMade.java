package org.sojourn.access.accounts;

import java.time.Instant;

/**
 * A single-use link was made, for whoever writes the letter that carries it. Told inside the transaction that made it.
 *
 * @param secret stands in the address {@code /access/password?link=…} or {@code /access/visit-link?link=…} and nowhere else: it is not kept
 */
public record EntryLinkMade(long accountId, String secret, LinkPurpose purpose, Instant validUntil) {}
