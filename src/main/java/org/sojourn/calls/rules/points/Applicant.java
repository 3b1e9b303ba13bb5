package org.sojourn.calls.rules.points;

import java.util.Map;
import org.sojourn.calls.rules.Grade;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

/**
 * What is known of one applicant.
 *
 * @param programme her programme
 * @param semester the semester of study that counts for the call
 * @param grade null = not known
 * @param languages ISO 639 code ("en") to the level proved
 * @param points criterion code to points entered or imported, before weight
 * @param partnerPoints partner code to points that count at this partner only, before weight
 */
public record Applicant(
        Programme programme,
        int semester,
        Grade grade,
        Map<String, CefrLevel> languages,
        Map<String, Points> points,
        Map<String, Points> partnerPoints) {
    public Applicant {
        languages = Map.copyOf(languages);
        points = Map.copyOf(points);
        partnerPoints = Map.copyOf(partnerPoints);
    }
}
