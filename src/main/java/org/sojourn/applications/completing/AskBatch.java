package org.sojourn.applications.completing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The asks of one click.
 *
 * @param people how many were asked
 * @param until the last day
 * @param tellAfter the moment from which they are told by letter
 * @param open whether it can still be taken back
 */
public record AskBatch(long id, long people, LocalDate until, Instant askedAt, Instant tellAfter, boolean open) {}
