package org.sojourn.calls.rules;

/** How a criterion comes to its points. */
public enum CriterionKind {
    /** maximum x (4.0 - grade) / 3.0; 4.0 and worse give 0, 1.0 and better the maximum. */
    GRADE,
    /**
     * Half the maximum at the level asked, three quarters one CEFR step above, all of it from two steps or for native
     * speakers. Below the level: 0. A place that asks for no level gives everybody the maximum.
     */
    LANGUAGE,
    /** Points entered or imported for the applicant, at least 0 and at most the maximum. */
    GIVEN,
    /** Points imported for the applicant at one partner; none is no gap, it is 0. */
    PARTNER
}
