package org.sojourn.partners;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** How a place is called on pages: as short as it stays clear. */
@Named
@RequestScoped
public class PlaceNames {
    @Inject
    private Language language;

    /** "King’s, Winter", with kind and programme where they are not the usual ones. */
    public String brief(PlaceCard place) {
        return place.partnerShort() + ", " + rest(place, language.locale());
    }

    /** As {@link #brief}. */
    public String called(PlaceName place) {
        return place.partnerShort() + ", " + rest(place.term(), place.kind(), place.programme(), language.locale());
    }

    /** "King’s College London, Winter". */
    public String full(PlaceCard place) {
        return full(place, language.locale());
    }

    /** As {@link #full}, where there is no page: in a letter. */
    public static String full(PlaceCard place, Locale language) {
        return place.partnerName() + ", " + rest(place, language);
    }

    private static String rest(PlaceCard place, Locale language) {
        return rest(place.term(), place.kind(), place.programme(), language);
    }

    private static String rest(Term term, PlaceKind kind, Programme programme, Locale language) {
        StringBuilder words = new StringBuilder(Texts.in(language, "vocabulary.term." + term));
        if (kind != PlaceKind.SEMESTER) words.append(", ").append(Texts.in(language, "vocabulary.kind." + kind));
        if (programme != Programme.MEDICINE)
            words.append(", ").append(Texts.in(language, "vocabulary.programme." + programme));
        return words.toString();
    }
}
