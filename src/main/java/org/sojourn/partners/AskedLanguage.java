package org.sojourn.partners;

import org.sojourn.vocabulary.CefrLevel;

/**
 * That a place asks for a language.
 *
 * @param language ISO 639-1, lower case
 * @param level null where any will do
 */
public record AskedLanguage(long placeId, String language, CefrLevel level) {}
