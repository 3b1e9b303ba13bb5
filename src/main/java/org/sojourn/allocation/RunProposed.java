package org.sojourn.allocation;

/**
 * A run waits for the second person; told within the transaction that proposed it.
 *
 * @param version of the run, another one every time it is proposed
 */
public record RunProposed(long callId, long runId, int number, int version, long proposedBy) {}
