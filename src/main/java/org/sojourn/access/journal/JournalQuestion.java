package org.sojourn.access.journal;

import java.time.Instant;

/**
 * What an auditor looks for; null asks for everything.
 *
 * @param person part of the name, e-mail address or student number of whoever acted or is concerned
 * @param act one act
 * @param objectType the table's name
 * @param from first moment
 * @param until first moment that no longer counts
 * @param field part of the name of a field
 */
public record JournalQuestion(String person, String act, String objectType, Instant from, Instant until, String field) {
    public static JournalQuestion all() {
        return new JournalQuestion(null, null, null, null, null, null);
    }
}
