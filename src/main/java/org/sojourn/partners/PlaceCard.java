package org.sojourn.partners;

import org.sojourn.documents.LanguageLimits;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/**
 * A place as every room sees it.
 *
 * @param code short and unique within its year: {@code KCL-W}
 * @param weeks length of the stay in weeks
 * @param capacity how many people it takes, 0 or more
 * @param poolId the innermost pool it draws from, or null
 * @param language ISO 639-1 in lower case, the language of teaching
 * @param minimum least points, or null
 * @param details what else is told of it
 */
public record PlaceCard(
        long id,
        int version,
        String code,
        long partnerId,
        String partnerCode,
        String partnerName,
        String partnerShort,
        long agreementId,
        AcademicYear year,
        Direction direction,
        PlaceKind kind,
        Programme programme,
        Term term,
        int weeks,
        int capacity,
        Long poolId,
        String language,
        CefrLevel level,
        Points minimum,
        boolean withdrawn,
        PlaceDetails details) {
    /** A place of which nothing more is told. */
    public PlaceCard(
            long id,
            int version,
            String code,
            long partnerId,
            String partnerCode,
            String partnerName,
            String partnerShort,
            long agreementId,
            AcademicYear year,
            Direction direction,
            PlaceKind kind,
            Programme programme,
            Term term,
            int weeks,
            int capacity,
            Long poolId,
            String language,
            CefrLevel level,
            Points minimum,
            boolean withdrawn) {
        this(
                id,
                version,
                code,
                partnerId,
                partnerCode,
                partnerName,
                partnerShort,
                agreementId,
                year,
                direction,
                kind,
                programme,
                term,
                weeks,
                capacity,
                poolId,
                language,
                level,
                minimum,
                withdrawn,
                PlaceDetails.NONE);
    }

    /** What it asks of its language, to apply and to go. */
    public LanguageLimits limits() {
        CefrLevel toGo = details.levelToGo() == null ? level : details.levelToGo();
        return new LanguageLimits(language, level, toGo, details.goBy(), 0);
    }
}
