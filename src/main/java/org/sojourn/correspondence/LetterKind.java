package org.sojourn.correspondence;

import java.util.Locale;

/** What a letter is about. Its words stand in {@code org/sojourn/mail/letters/KIND_LANGUAGE.txt}. */
public enum LetterKind {
    INVITATION,
    PASSWORD,
    PASSWORD_CHANGED,
    NEW_DEVICE,
    SECOND_FACTOR_REMOVED,
    DEPUTY_NAMED,
    APPROVAL_WANTED,
    /** A result with a place that wants an answer. */
    OFFER,
    /** A result without one. */
    RESULT,
    OFFER_ACCEPTED,
    OFFER_DECLINED,
    OFFER_GIVEN_BACK;

    /** The file with its words in a language. */
    String file(Locale language) {
        return name().toLowerCase(Locale.ROOT) + "_" + language.getLanguage() + ".txt";
    }
}
