package org.sojourn.applications.answers;

import java.time.Instant;

/** Somebody has handed in her application, for the first time or again; told in the transaction of the act. */
public record ReceiptGiven(
        long accountId, long callId, long applicationId, int number, String digest, Instant givenAt) {}
