package org.sojourn.calls.rules;

/** Which end of the scale of grades is the good one. */
public enum GradeOrder {
    /** German grades: 1.0 is the best. */
    LOW_IS_BEST,
    /** As in Poland: 5.0 is the best. */
    HIGH_IS_BEST;

    /** Whether a grade is at least as good as another. */
    public boolean reaches(Grade grade, Grade asked) {
        int better = asked.hundredths() - grade.hundredths();
        return (this == LOW_IS_BEST ? better : -better) >= 0;
    }
}
