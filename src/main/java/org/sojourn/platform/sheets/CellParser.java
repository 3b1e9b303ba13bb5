package org.sojourn.platform.sheets;

import java.util.List;
import java.util.Locale;

/**
 * Turns the text of a cell into a value or says what is allowed.
 *
 * <p>Given the clean text of a cell that is not blank. Reading what {@link #shown} wrote, in either language, gives the
 * same canonical text again.
 */
@FunctionalInterface
public interface CellParser<T> {
    Parsed<T> read(String clean);

    /** How a canonical text is written for people of that language, in files and on pages. */
    default String shown(String canonical, Locale locale) {
        return canonical;
    }

    /** Whether canonical texts are plain dotted numbers, so that a written file can hold typed numbers. */
    default boolean isNumber() {
        return false;
    }

    /** What a spreadsheet may offer to choose from; empty for free entry. */
    default List<String> choices(Locale locale) {
        return List.of();
    }
}
