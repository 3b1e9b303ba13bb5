package org.sojourn.applications.web;

import org.sojourn.applications.PlaceFit;
import org.sojourn.partners.PlaceCard;

/**
 * One wish, or one place to be wished, as the page shows it.
 *
 * @param fit null until she has told programme and semester
 * @param proof the language a proof of which would help, ISO 639-1, or null
 */
public record WishRow(
        long id,
        String title,
        String meta,
        String noteKind,
        String noteIcon,
        String note,
        boolean fits,
        PlaceFit fit,
        PlaceCard place,
        String proof) {
    static WishRow of(PlaceCard place, String title, String meta, Note note, PlaceFit fit) {
        return new WishRow(
                place.id(),
                title,
                meta,
                note.kind(),
                note.icon(),
                note.text(),
                fit == null || fit.fits(),
                fit,
                place,
                note.proof());
    }

    /** What stands under a wish. */
    record Note(String kind, String icon, String text, String proof) {
        Note(String kind, String icon, String text) {
            this(kind, icon, text, null);
        }

        Note saying(String more) {
            return new Note(kind, icon, more, proof);
        }
    }
}
