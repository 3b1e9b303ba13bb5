package org.sojourn.applications;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sojourn.partners.PlaceLanguages;
import org.sojourn.platform.Texts;

/** What an application waits for, in words: on a page and in a letter the same. */
public final class MissingWords {
    private MissingWords() {}

    /** "a proof of English" */
    public static String of(Missing missing, Locale locale) {
        return Texts.in(locale, "applications.missing." + missing.code(), about(missing, locale));
    }

    /** All of it in one line. */
    public static String of(List<Missing> missing, Locale locale) {
        return missing.stream().map(each -> of(each, locale)).collect(Collectors.joining("; "));
    }

    private static String about(Missing missing, Locale locale) {
        return switch (missing.code()) {
            case DOCUMENT_ASKED, DOCUMENT_TO_CHECK -> Texts.in(locale, "documents.kind." + missing.about());
            case LANGUAGE, LANGUAGE_PROOF, LANGUAGE_TO_CHECK -> PlaceLanguages.name(missing.about(), locale);
            default -> "";
        };
    }
}
