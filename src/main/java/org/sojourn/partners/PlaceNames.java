package org.sojourn.partners;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.platform.Texts;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** How a place is called on pages: as short as it stays clear. */
@Named
@RequestScoped
public class PlaceNames {
    @Inject
    private Texts texts;

    /** "King’s, Winter", with kind and programme where they are not the usual ones. */
    public String brief(PlaceCard place) {
        return place.partnerShort() + ", " + rest(place.term(), place.kind(), place.programme());
    }

    /** As {@link #brief}. */
    public String called(PlaceName place) {
        return place.partnerShort() + ", " + rest(place.term(), place.kind(), place.programme());
    }

    /** "King’s College London, Winter". */
    public String full(PlaceCard place) {
        return place.partnerName() + ", " + rest(place.term(), place.kind(), place.programme());
    }

    private String rest(Term term, PlaceKind kind, Programme programme) {
        StringBuilder words = new StringBuilder(texts.get("vocabulary.term." + term));
        if (kind != PlaceKind.SEMESTER) words.append(", ").append(texts.get("vocabulary.kind." + kind));
        if (programme != Programme.MEDICINE) words.append(", ").append(texts.get("vocabulary.programme." + programme));
        return words.toString();
    }
}
