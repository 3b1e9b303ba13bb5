package org.sojourn.partners;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;

/** How a place is called on pages: as short as it stays clear. */
@Named
@RequestScoped
public class PlaceNames {
    @Inject
    private Language language;

    /** "King’s, Winter", with kind and programme where they are not the usual ones. */
    public String brief(PlaceCard place) {
        return place.partnerShort() + ", " + rest(place);
    }

    /** "King’s College London, Winter". */
    public String full(PlaceCard place) {
        return place.partnerName() + ", " + rest(place);
    }

    /** As {@link #full}, where there is no page: in a letter. */
    public static String full(PlaceCard place, Locale language) {
        return place.partnerName() + ", " + rest(place, language);
    }

    private String rest(PlaceCard place) {
        return rest(place, language.locale());
    }

    private static String rest(PlaceCard place, Locale language) {
        StringBuilder words = new StringBuilder(Texts.in(language, "vocabulary.term." + place.term()));
        if (place.kind() != PlaceKind.SEMESTER)
            words.append(", ").append(Texts.in(language, "vocabulary.kind." + place.kind()));
        if (place.programme() != Programme.MEDICINE)
            words.append(", ").append(Texts.in(language, "vocabulary.programme." + place.programme()));
        return words.toString();
    }
}
