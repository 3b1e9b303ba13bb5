package org.sojourn.calls.rules.points;

import java.util.Map;
import org.sojourn.calls.rules.Grade;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

/** An ordinary applicant and an ordinary place, for tests to vary. */
public final class Sample {
    public static final PlaceTerms KINGS = new PlaceTerms("KCL", Programme.MEDICINE, "en", CefrLevel.B2, null);

    private Sample() {}

    public static Applicant anApplicant() {
        return new Applicant(
                Programme.MEDICINE,
                6,
                new Grade(170),
                Map.of("en", CefrLevel.C1),
                Map.of("MOTIVATION", new Points(160), "ENGAGEMENT", new Points(60), "PROGRESS", new Points(50)),
                Map.of());
    }

    public static Applicant speaking(Map<String, CefrLevel> languages) {
        Applicant a = anApplicant();
        return new Applicant(a.programme(), a.semester(), a.grade(), languages, a.points(), a.partnerPoints());
    }

    public static Applicant graded(Grade grade) {
        Applicant a = anApplicant();
        return new Applicant(a.programme(), a.semester(), grade, a.languages(), a.points(), a.partnerPoints());
    }

    public static Applicant studying(Programme programme, int semester) {
        Applicant a = anApplicant();
        return new Applicant(programme, semester, a.grade(), a.languages(), a.points(), a.partnerPoints());
    }

    public static Applicant withPoints(Map<String, Points> points, Map<String, Points> partnerPoints) {
        Applicant a = anApplicant();
        return new Applicant(a.programme(), a.semester(), a.grade(), a.languages(), points, partnerPoints);
    }
}
