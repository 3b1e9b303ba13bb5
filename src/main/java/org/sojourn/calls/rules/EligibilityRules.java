package org.sojourn.calls.rules;

import org.sojourn.vocabulary.Points;

/**
 * Who may apply, beyond what the place itself asks.
 *
 * @param minimumSemester 1 = every semester
 * @param latestSemester the last semester in which one may apply; 0 = any
 * @param latestForSummer the last one for a stay that begins in summer; 0 = as for the others
 * @param minimumPoints for places that set no minimum of their own; null = none
 * @param gradeLimit the grade needed at least; null = any
 * @param gradeOrder which grades are the good ones, here and in {@link CriterionKind#BANDS}
 */
public record EligibilityRules(
        int minimumSemester,
        int latestSemester,
        int latestForSummer,
        Points minimumPoints,
        Grade gradeLimit,
        GradeOrder gradeOrder) {
    /** From a semester on. */
    public EligibilityRules(int minimumSemester, Points minimumPoints, Grade gradeLimit, GradeOrder gradeOrder) {
        this(minimumSemester, 0, 0, minimumPoints, gradeLimit, gradeOrder);
    }

    /** German grades without a limit. */
    public EligibilityRules(int minimumSemester, Points minimumPoints) {
        this(minimumSemester, minimumPoints, null, GradeOrder.LOW_IS_BEST);
    }

    /** The same, up to these semesters. */
    public EligibilityRules until(int latest, int summer) {
        return new EligibilityRules(minimumSemester, latest, summer, minimumPoints, gradeLimit, gradeOrder);
    }

    /** Whether some semester is too late. */
    boolean ends() {
        return latestSemester != 0 || latestForSummer != 0;
    }

    EligibilityRules needing(Points minimum) {
        return new EligibilityRules(minimumSemester, latestSemester, latestForSummer, minimum, gradeLimit, gradeOrder);
    }
}
