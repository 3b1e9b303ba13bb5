package org.sojourn.calls.rules;

/**
 * How a criterion comes to its points. What is written beside a kind says what its {@link Row}s hold; every kind gives at
 * most the criterion's maximum and never less than 0.
 */
public enum CriterionKind {
    /**
     * Evenly between two grades: maximum x (worst - grade) / (worst - best), the better grade the lower figure. Two rows,
     * best and worst, without points; no rows = 1.0 and 4.0.
     */
    GRADE,
    /**
     * Half the maximum at the level asked, three quarters one CEFR step above, all of it from two steps or for native
     * speakers. Below the level: 0. A place that asks for no level gives everybody the maximum. No rows.
     */
    LANGUAGE,
    /** Points entered or imported for the applicant, at least 0 and at most the maximum. No rows. */
    GIVEN,
    /** Points imported for the applicant at one partner; none is no gap, it is 0. No rows. */
    PARTNER,
    /** The points of the first row whose grade is reached; none reached: 0. Rows: grade and points, best grade first. */
    BANDS,
    /**
     * By CEFR steps above the level asked, negative = below: the points of the first row whose steps are reached; native
     * speakers get the first. Rows: steps and points, most steps first. No level asked: the maximum for everybody.
     */
    STEPS,
    /** The points of the first row whose level is reached in the place's language. Rows: level and points, highest first. */
    LEVELS,
    /** Points for each item with evidence; rows: item and points for one. How many is entered by the office. */
    ITEMS,
    /** Points for each finished year, two semesters each; one row: YEAR and points for one. */
    YEARS,
    /** The row's points for whoever is at most so many semesters behind; one row: semesters and points. */
    ON_TIME,
    /**
     * As {@link #ITEMS}, but each year of study by itself; rows: YEAR and the most one year gives, then item and points for
     * one. As many years count as the maximum holds.
     */
    YEARLY_ITEMS;

    /** Whether the same person may get other points at another place. */
    public boolean dependsOnPlace() {
        return this == LANGUAGE || this == PARTNER || this == STEPS || this == LEVELS;
    }

    /** Whether it was there before rule books had rows. */
    boolean isFirstEdition() {
        return ordinal() <= PARTNER.ordinal();
    }
}
