package org.sojourn.correspondence.wording;

import java.time.Instant;

/**
 * A version of a kind’s words, in a list.
 *
 * @param number 0 where nobody ever chose others than the delivered ones
 * @param delivered whether it says what the house delivers
 * @param writtenAt null for number 0
 * @param writtenBy name, or empty
 */
public record WordingRow(LetterKind kind, int number, boolean delivered, Instant writtenAt, String writtenBy) {}
