package org.sojourn.calls.rules.points;

import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/**
 * What a place asks of an applicant.
 *
 * @param partner the partner's code, for points that count there only
 * @param programme null = any
 * @param term the half-year in which the stay begins; null = not asked
 * @param language ISO 639 code of the language of teaching; null = none asked
 * @param level the level to apply with; null = none asked
 * @param minimum points needed at least; null = the rule book's default
 */
public record PlaceTerms(
        String partner, Programme programme, Term term, String language, CefrLevel level, Points minimum) {
    /** At whatever time of the year. */
    public PlaceTerms(String partner, Programme programme, String language, CefrLevel level, Points minimum) {
        this(partner, programme, null, language, level, minimum);
    }

    boolean asksForLanguage() {
        return language != null && level != null;
    }
}
