package org.sojourn.partners;

import org.sojourn.vocabulary.AcademicYear;

/**
 * A limit above several places of one agreement and year.
 *
 * @param parentId the pool this one lies in, or null
 */
public record PoolCard(
        long id,
        int version,
        String name,
        int capacity,
        Long parentId,
        long agreementId,
        String partnerShort,
        AcademicYear year) {}
