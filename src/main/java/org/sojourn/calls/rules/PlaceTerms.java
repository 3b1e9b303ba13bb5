package org.sojourn.calls.rules;

import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

/**
 * What a place asks of an applicant.
 *
 * @param partner the partner's code, for points that count there only
 * @param programme null = any
 * @param language ISO 639 code of the language of teaching; null = none asked
 * @param level the level to apply with; null = none asked
 * @param minimum points needed at least; null = the rule book's default
 */
public record PlaceTerms(String partner, Programme programme, String language, CefrLevel level, Points minimum) {
    boolean asksForLanguage() {
        return language != null && level != null;
    }
}
