package org.sojourn.calls.rules;

import org.sojourn.vocabulary.Points;

/**
 * Who may apply, beyond what the place itself asks.
 *
 * @param minimumSemester 1 = every semester
 * @param minimumPoints for places that set no minimum of their own; null = none
 */
public record EligibilityRules(int minimumSemester, Points minimumPoints) {}
