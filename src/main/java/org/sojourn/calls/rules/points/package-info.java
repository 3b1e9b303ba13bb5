/**
 * What a rule book says of one applicant at one place: whether she may apply, and with how many points.
 *
 * <p>Five words: {@link org.sojourn.calls.rules.points.Applicant} (the facts),
 * {@link org.sojourn.calls.rules.points.PlaceTerms} (what a place asks),
 * {@link org.sojourn.calls.rules.points.Eligibility} with each rule that is {@link org.sojourn.calls.rules.points.Unmet},
 * {@link org.sojourn.calls.rules.points.ScoreSheet} (the sum line by line, as the student sees it) and
 * {@link org.sojourn.calls.rules.points.Working} (how a line came to its points).
 *
 * <p>Laws: points are tenths, rounded half up, twice at most (a criterion's own formula, then its weight); a missing value
 * gives 0 points and a line that says so; eligibility names every rule that is not met, not only the first.
 */
package org.sojourn.calls.rules.points;
