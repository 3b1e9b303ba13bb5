package org.sojourn.correspondence;

import java.time.Instant;
import java.util.Locale;
import org.sojourn.correspondence.wording.LetterKind;

/**
 * A letter from outside: who, what about, where it is.
 *
 * @param tries how often it was given to the mail server since it was last begun with
 * @param nextTryAt when it is tried next, while it waits
 * @param sentAt when the mail server took it, or null
 * @param wording number of the words it was written with, 0 for the delivered ones; null until it is sent
 * @param fault why it was not taken the last time, as class and code, or null
 */
public record LetterRow(
        long id,
        int version,
        Instant madeAt,
        String address,
        LetterKind kind,
        Locale language,
        LetterState state,
        int tries,
        Instant nextTryAt,
        Instant sentAt,
        String fault,
        Integer wording) {
    /** What can be done about it, or null. */
    public Fault reason() {
        return fault == null ? null : Fault.of(fault);
    }
}
