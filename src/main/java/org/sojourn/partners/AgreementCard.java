package org.sojourn.partners;

import org.sojourn.vocabulary.AcademicYear;

/** An agreement with a partner; it holds from the first to the last academic year, both included. */
public record AgreementCard(
        long id,
        int version,
        long partnerId,
        String partnerCode,
        String partnerShort,
        String title,
        AcademicYear first,
        AcademicYear last,
        boolean withdrawn) {
    public boolean holdsIn(AcademicYear year) {
        return !withdrawn && first.compareTo(year) <= 0 && last.compareTo(year) >= 0;
    }
}
