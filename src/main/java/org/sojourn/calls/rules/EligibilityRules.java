package org.sojourn.calls.rules;

import org.sojourn.vocabulary.Points;

/**
 * Who may apply, beyond what the place itself asks.
 *
 * @param minimumSemester 1 = every semester
 * @param minimumPoints for places that set no minimum of their own; null = none
 * @param gradeLimit the grade needed at least; null = any
 * @param gradeOrder which grades are the good ones, here and in {@link CriterionKind#BANDS}
 */
public record EligibilityRules(int minimumSemester, Points minimumPoints, Grade gradeLimit, GradeOrder gradeOrder) {
    /** German grades without a limit. */
    public EligibilityRules(int minimumSemester, Points minimumPoints) {
        this(minimumSemester, minimumPoints, null, GradeOrder.LOW_IS_BEST);
    }

    EligibilityRules needing(Points minimum) {
        return new EligibilityRules(minimumSemester, minimum, gradeLimit, gradeOrder);
    }
}
