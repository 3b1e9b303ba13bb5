package org.sojourn.applications.web;

import org.sojourn.applications.PlaceFit;

/**
 * One wish, or one place to be wished, as the page shows it.
 *
 * @param fit null until she has told programme and semester
 */
public record WishRow(
        long id, String title, String meta, String noteKind, String noteIcon, String note, boolean fits, PlaceFit fit) {
    static WishRow of(long id, String title, String meta, Note note, PlaceFit fit) {
        return new WishRow(id, title, meta, note.kind(), note.icon(), note.text(), fit == null || fit.fits(), fit);
    }

    /** What stands under a wish. */
    record Note(String kind, String icon, String text) {}
}
