package org.sojourn.partners;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.platform.Texts;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;

/** How a place is called on pages: as short as it stays clear. */
@Named
@RequestScoped
public class PlaceNames {
    @Inject
    private Texts texts;

    /** "King’s, Winter", with kind and programme where they are not the usual ones. */
    public String brief(PlaceCard place) {
        return place.partnerShort() + ", " + rest(place);
    }

    /** "King’s College London, Winter". */
    public String full(PlaceCard place) {
        return place.partnerName() + ", " + rest(place);
    }

    private String rest(PlaceCard place) {
        StringBuilder words = new StringBuilder(texts.get("vocabulary.term." + place.term()));
        if (place.kind() != PlaceKind.SEMESTER) words.append(", ").append(texts.get("vocabulary.kind." + place.kind()));
        if (place.programme() != Programme.MEDICINE)
            words.append(", ").append(texts.get("vocabulary.programme." + place.programme()));
        return words.toString();
    }
}
