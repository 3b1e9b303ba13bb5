package org.sojourn.applications.answers;

import java.time.Instant;

/**
 * What was handed in.
 *
 * @param number from 1 within the application
 * @param content the canonical text, as {@code src/docs/receipt.md} describes it
 * @param digest SHA-256 of the content's UTF-8 bytes, lower-case hex
 */
public record ReceiptCard(long id, long applicationId, int number, String content, String digest, Instant givenAt) {}
