package org.sojourn.documents;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Seen by an officer on a day.
 *
 * @param seenBy the account of the officer
 */
public record SeenRow(SeenKind kind, LocalDate validUntil, Instant seenAt, long seenBy) {}
