package org.sojourn.calls.rules;

import org.sojourn.vocabulary.Points;

/**
 * A value that the office enters for an applicant.
 *
 * @param code under which it is kept among an applicant’s points: the criterion's code, or code and item as in
 *     ENGAGEMENT_BUDDY
 * @param counted a number of things (2.0 = two), not points
 * @param most the highest value that makes sense
 */
public record Entry(String code, boolean counted, Points most) {
    static final Points MOST_COUNTED = new Points(990);
}
