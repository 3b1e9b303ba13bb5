package org.sojourn.platform.sheets;

import static org.sojourn.platform.sheets.DemoSheetsWriter.row;

import java.util.List;
import java.util.Map;

/** The worked example: seven students, five places, two agreements with a limit of their own. All invented. */
final class DemoCallA {
    private DemoCallA() {}

    static List<Map<String, String>> places() {
        return List.of(
                place("KCL-W", "WINTER", 1, "B2", "KCL gesamt"),
                place("KCL-S", "SUMMER", 2, "B2", "KCL gesamt"),
                place("UMW-W", "WINTER", 2, "B1", "UMW gesamt"),
                place("UMW-S", "SUMMER", 1, "B1", "UMW gesamt"),
                place("FLI-W", "WINTER", 1, "B2", ""));
    }

    private static Map<String, String> place(String code, String term, int capacity, String level, String pool) {
        return row(
                "code=" + code,
                "partner=" + code.substring(0, 3),
                "term=" + term,
                "kind=SEMESTER",
                "programme=MEDICINE",
                "weeks=20",
                "capacity=" + capacity,
                "pool=" + pool,
                "poolCapacity=" + (pool.isEmpty() ? "" : "2"),
                "language=en",
                "level=" + level);
    }

    static List<Map<String, String>> applicants() {
        Map<String, String> cem = student(3, "Cem", "Aydin", "78.5", "KCL-W", "FLI-W");
        cem.put("language.en", "C1");
        cem.put("points.KCL", "3.0");
        Map<String, String> dana = student(4, "Dana", "Nowak", "74.0", "KCL-S", "UMW-S");
        dana.put("language.pl", "B2");
        dana.put("points.UMW", "5.0");
        Map<String, String> gil = student(7, "Gil", "Peters", "59.0", "KCL-S", "UMW-W");
        gil.put("language.en", "B1");
        return List.of(
                student(1, "Anna", "Brandt", "81.0", "KCL-W", "FLI-W"),
                student(2, "Ben", "Hartwig", "78.5", "KCL-W", "KCL-S", "UMW-W"),
                cem,
                dana,
                student(5, "Emil", "Roth", "70.0", "UMW-S", "UMW-W"),
                student(6, "Fina", "Sommer", "66.0", "FLI-W", "UMW-W"),
                gil);
    }

    private static Map<String, String> student(
            int number, String given, String family, String points, String... wishes) {
        Map<String, String> row = row(
                "studentNumber=" + (4_010_100 + number),
                "givenName=" + given,
                "familyName=" + family,
                "email=" + (given + "." + family).toLowerCase() + "@example.org",
                "programme=MEDICINE",
                "semester=" + (5 + number % 3),
                "basePoints=" + points,
                "language.en=B2");
        DemoSheetsWriter.wishes(row, List.of(wishes));
        return row;
    }
}
