package org.sojourn.calls;

import java.time.Instant;

/**
 * A version of a call's rules, without its content.
 *
 * @param number counts from 1 within its call
 * @param digest SHA-256 of the canonical text
 * @param writtenBy the account that saved it, null when the application itself did
 * @param frozenAt when the call opened with it, null before
 */
public record RulesRow(long callId, int number, String digest, Instant writtenAt, Long writtenBy, Instant frozenAt) {}
