package org.sojourn.correspondence.wording;

import java.util.Locale;

/**
 * The words of a kind of letter in both languages.
 *
 * @param number of the version, 0 before anybody chose other words than the delivered ones
 */
public record WordPair(int number, LetterText german, LetterText english) {
    static WordPair delivered(LetterKind kind, int number) {
        return new WordPair(number, LetterText.of(kind, Locale.GERMAN), LetterText.of(kind, Locale.ENGLISH));
    }

    public LetterText in(Locale language) {
        return language.getLanguage().equals("de") ? german : english;
    }

    boolean saysTheSameAs(WordPair other) {
        return german.equals(other.german) && english.equals(other.english);
    }
}
