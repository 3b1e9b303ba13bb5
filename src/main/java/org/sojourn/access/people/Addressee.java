package org.sojourn.access.people;

import java.util.Locale;

/**
 * Somebody a letter is to.
 *
 * @param language {@code de} or {@code en}
 */
public record Addressee(long id, String givenName, String familyName, String email, String language) {
    public String name() {
        return givenName + " " + familyName;
    }

    public Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.GERMAN;
    }
}
