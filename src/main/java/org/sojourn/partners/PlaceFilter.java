package org.sojourn.partners;

import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/**
 * Which places a list shows; null means any.
 *
 * @param text part of a code, or of a partner's name or city
 * @param page counts from 1
 */
public record PlaceFilter(
        AcademicYear year,
        Long partnerId,
        Term term,
        PlaceKind kind,
        Programme programme,
        String text,
        Sort sort,
        int page,
        int size) {
    /** What comes first. */
    public enum Sort {
        CODE("p.code"),
        PARTNER("n.shortName, p.term DESC, p.code"),
        CAPACITY("p.capacity DESC, p.code"),
        WITHDRAWN("p.withdrawnAt DESC, p.code");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    public PlaceFilter {
        if (page < 1 || size < 1 || size > 500) throw new IllegalArgumentException("page " + page + " of " + size);
    }
}
