package org.sojourn.partners;

import java.util.List;
import java.util.Locale;
import org.sojourn.platform.sheets.Label;

/** The languages a place can be taught in: those of the countries we exchange with, by ISO 639-1. */
public final class PlaceLanguages {
    public static final List<String> CODES = List.of(
            "en", "de", "fr", "es", "it", "pl", "pt", "nl", "cs", "sk", "hu", "sv", "da", "no", "fi", "et", "lv", "lt",
            "sl", "hr", "ro", "bg", "el", "tr", "uk");

    private PlaceLanguages() {}

    static Label label(String code) {
        return new Label(name(code, Locale.GERMAN), name(code, Locale.ENGLISH));
    }

    /** "Englisch" or "English". */
    public static String name(String code, Locale in) {
        return Locale.forLanguageTag(code).getDisplayLanguage(in);
    }
}
