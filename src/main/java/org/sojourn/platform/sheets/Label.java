package org.sojourn.platform.sheets;

import java.util.Locale;

/** A word in the two languages of the house. */
public record Label(String german, String english) {
    public static Label same(String text) {
        return new Label(text, text);
    }

    public String in(Locale locale) {
        return "de".equals(locale.getLanguage()) ? german : english;
    }
}
