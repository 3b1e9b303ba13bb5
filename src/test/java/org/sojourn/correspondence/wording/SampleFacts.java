package org.sojourn.correspondence.wording;

import java.util.Locale;
import java.util.Map;

/** Facts for every kind of letter. */
public final class SampleFacts {
    private SampleFacts() {}

    public static Map<String, String> in(Locale language) {
        boolean german = language.equals(Locale.GERMAN);
        return Map.ofEntries(
                Map.entry("name", "Zoë Müller-Łukasz"),
                Map.entry("link", "/offers/offer?callId=7&again=1"),
                Map.entry("until", german ? "9. März 2027, 14:30 Uhr" : "9 March 2027, 14:30"),
                Map.entry("at", german ? "8. März 2027, 10:42 Uhr" : "8 March 2027, 10:42"),
                Map.entry("from", german ? "1. März 2027" : "1 March 2027"),
                Map.entry("device", german ? "Firefox unter Linux" : "Firefox on Linux"),
                Map.entry("who", german ? "Das hat die Verwaltung getan." : "An administrator did this."),
                Map.entry("person", "Miriam Weiss"),
                Map.entry("role", german ? "Koordination" : "coordinator"),
                Map.entry("call", german ? "Auslandssemester 2027/28" : "Semester abroad 2027/28"),
                Map.entry("run", "3"),
                Map.entry("number", "2"),
                Map.entry("digest", "0123456789abcdef ".repeat(4).strip()),
                Map.entry("document", german ? "Sprachnachweis" : "Proof of a language"),
                Map.entry(
                        "missing",
                        german
                                ? "das Fachsemester\nmindestens ein Wunsch\ndie Studienbescheinigung"
                                : "the semester\nat least one wish\nthe certificate of enrolment"),
                Map.entry("day", german ? "9. März" : "9 March"),
                Map.entry("deadline", german ? "Dienstag, 9. März 2027, 23:59 Uhr" : "Tuesday, 9 March 2027, 23:59"),
                Map.entry("visit", german ? "den Besuch von Dr. Ana Silva" : "the visit of Dr. Ana Silva"),
                Map.entry("step", german ? "Einladungsschreiben ausstellen" : "Write the invitation letter"),
                Map.entry("steps", german ? "3 Schritte" : "3 steps"),
                Map.entry("due", german ? "9. März 2027" : "9 March 2027"),
                Map.entry(
                        "tasks",
                        german
                                ? "Einladungsschreiben ausstellen, bis 9. März 2027\nUnterkunft suchen, war am 1. März 2027 fällig"
                                : "Write the invitation letter, by 9 March 2027\nFind a place to live, was due on 1 March 2027"),
                Map.entry("place", german ? "King’s College London, Sommer" : "King’s College London, Summer"));
    }
}
