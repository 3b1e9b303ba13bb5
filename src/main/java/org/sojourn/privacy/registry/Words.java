package org.sojourn.privacy.registry;

import java.util.Locale;

/** The same words in both languages. */
public record Words(String german, String english) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("de") ? german : english;
    }
}
