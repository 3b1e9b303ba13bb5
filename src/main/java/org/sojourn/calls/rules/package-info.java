/**
 * Who may apply, and with how many points: the rule book of a call, frozen when the call opens. Plain Java: no
 * database, no clock, no floating point.
 *
 * <p>Five words: {@link RuleBook} (eligibility, criteria, tie-breaks, lottery; kept as text with a fingerprint),
 * {@link Criterion} (one source of points), {@link Applicant} (the facts), {@link PlaceTerms} (what a place asks),
 * {@link ScoreSheet} (the sum, line by line, as the student sees it).
 *
 * <p>How places are given is in {@link SeatRules}; {@link Validator} says what a book promises to students and what each
 * unsafe rule costs, with a {@link Pattern} that shows it; {@link Template} holds books to start from.
 *
 * <p>Laws: points are tenths, rounded half up, twice at most (a criterion's own formula, then its weight); a missing
 * value gives 0 points and a line that says so; eligibility names every rule that is not met, not only the first.
 */
package org.sojourn.calls.rules;
