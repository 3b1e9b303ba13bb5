package org.sojourn.calls.rules;

import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/**
 * One row of a criterion's table.
 *
 * @param key a grade "3.25", steps "-1", a level "B2" or an item "BUDDY", as the criterion's kind wants it
 * @param points what it gives
 */
public record Row(String key, Points points) {
    static boolean legible(String key) {
        return key.matches("-?[A-Z0-9][A-Z0-9_.]{0,39}");
    }

    /** @throws NumberFormatException when the key is none */
    public Grade grade() {
        return Grade.parse(key);
    }

    /** @throws NumberFormatException when the key is none */
    public int number() {
        if (!key.matches("-?\\d{1,2}")) throw new NumberFormatException(key);
        return Integer.parseInt(key);
    }

    /** @throws IllegalArgumentException when the key is none */
    public CefrLevel level() {
        return CefrLevel.valueOf(key);
    }
}
