package org.sojourn.partners;

import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/**
 * Which places a list shows; null means any.
 *
 * @param text part of a code, or of a partner's name or city
 * @param falling from large to small
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
        boolean falling,
        int page,
        int size) {
    /** The column that leads; equal ones by code. */
    public enum Sort {
        CODE("p.code"),
        PARTNER("n.shortName"),
        WEEKS("p.weeks"),
        CAPACITY("p.capacity"),
        MINIMUM("p.minimumTenths"),
        WITHDRAWN("p.withdrawnAt");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    String order() {
        return sort.column + (falling ? " DESC" : "") + (sort == Sort.CODE ? "" : ", p.code");
    }

    public PlaceFilter {
        if (page < 1 || size < 1 || size > 500) throw new IllegalArgumentException("page " + page + " of " + size);
    }
}
