package org.sojourn.partners;

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
        boolean withdrawn) {}
