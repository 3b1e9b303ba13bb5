package org.sojourn.correspondence;

import java.util.Locale;
import java.util.Map;

/** Facts for every kind of letter. */
final class SampleFacts {
    private SampleFacts() {}

    static Map<String, String> in(Locale language) {
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
                Map.entry("day", german ? "9. März" : "9 March"),
                Map.entry("deadline", german ? "Dienstag, 9. März 2027, 23:59 Uhr" : "Tuesday, 9 March 2027, 23:59"),
                Map.entry("place", german ? "King’s College London, Sommer" : "King’s College London, Summer"));
    }
}
