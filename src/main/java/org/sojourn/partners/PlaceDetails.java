package org.sojourn.partners;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.CefrLevel;

/**
 * What somebody wants to know of a place before she wishes for it. All of it may be left open; a text that stands in one
 * language only is shown in both.
 *
 * @param levelToGo the level of the language of teaching without which nobody may go, at least the one to apply; null where
 *     both are the same
 * @param goBy the last day for the proof of that level, or null
 * @param costs what the stay costs beside the journey
 * @param papers what the partner wants to see from whoever comes
 * @param deadlineThere the last day on which the partner takes applications, or null
 */
public record PlaceDetails(CefrLevel levelToGo, LocalDate goBy, Words costs, Words papers, LocalDate deadlineThere) {
    static final int LONGEST = 500;

    /** Nothing more is told. */
    public static final PlaceDetails NONE = new PlaceDetails(null, null, Words.NONE, Words.NONE, null);

    public boolean isEmpty() {
        return equals(NONE);
    }

    void refuseWhenWrong(CefrLevel toApply) {
        if (levelToGo != null && toApply != null && !levelToGo.reaches(toApply)) throw new Refusal("place-level-to-go");
        if (goBy != null && levelToGo == null) throw new Refusal("place-go-by-alone");
        if (Stream.of(costs.german, costs.english, papers.german, papers.english)
                .anyMatch(text -> text != null && text.length() > LONGEST))
            throw new Refusal("place-words-too-long", LONGEST);
    }

    /** A short text in both languages; null where it is missing. */
    public record Words(String german, String english) {
        static final Words NONE = new Words(null, null);

        public Words {
            german = strip(german);
            english = strip(english);
        }

        /** The text for people of that language, or null. */
        public String in(Locale locale) {
            String first = locale.getLanguage().equals("de") ? german : english;
            return first != null ? first : german != null ? german : english;
        }

        private static String strip(String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }
}
