package org.sojourn.platform.sheets;

import java.util.Locale;

/**
 * A cell that would change.
 *
 * @param cellKey the column's key, with its suffix
 * @param header the column's name as in the file
 * @param before the canonical text here, empty if there was none
 * @param after the canonical text of the file, empty if the field would be emptied
 */
public record CellChange(String cellKey, String header, String before, String after, CellParser<?> parser) {
    public String before(Locale locale) {
        return parser.shown(before, locale);
    }

    public String after(Locale locale) {
        return parser.shown(after, locale);
    }
}
