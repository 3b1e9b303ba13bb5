package org.sojourn.access.entry;

import java.time.Instant;

/**
 * Where the caller stands with her university account.
 *
 * @param since when it was connected, or null
 */
public record UniversityCard(Instant since) {}
