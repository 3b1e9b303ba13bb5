package org.sojourn.documents;

import java.time.LocalDate;
import org.sojourn.vocabulary.CefrLevel;

/**
 * The newest version of a document, as far as a list of many people tells it.
 *
 * @param language of a proof of a language, ISO 639-1, otherwise null
 * @param level of that proof, otherwise null
 * @param validUntil the last day as {@code 2027-01-15}, null where the paper names none
 */
public record Paper(DocumentKind kind, DocumentState state, String language, CefrLevel level, String validUntil) {
    /** Does it wait for the office? */
    public boolean waits() {
        return state == DocumentState.HELD;
    }

    /** Does it count as a proof of that level on a day, accepted or not yet looked at? */
    public boolean proves(String wanted, CefrLevel wantedLevel, LocalDate on) {
        if (!wanted.equals(language) || !(waits() || state == DocumentState.ACCEPTED)) return false;
        if (validUntil != null && LocalDate.parse(validUntil).isBefore(on)) return false;
        return wantedLevel == null || level != null && level.reaches(wantedLevel);
    }
}
