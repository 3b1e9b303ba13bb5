package org.sojourn.platform.sheets;

import java.util.Locale;

/** A parser whose canonical text is a plain dotted number. */
interface NumberParser<T> extends CellParser<T> {
    @Override
    default String shown(String canonical, Locale locale) {
        return Numbers.shown(canonical, locale);
    }

    @Override
    default boolean isNumber() {
        return true;
    }
}
