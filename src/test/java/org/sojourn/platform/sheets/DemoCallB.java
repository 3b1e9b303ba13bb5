package org.sojourn.platform.sheets;

import static org.sojourn.platform.sheets.DemoSheetsWriter.row;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.sojourn.vocabulary.Points;

/**
 * A call of everyday size: sixty students, twelve options, thirty places in three agreements. All invented.
 *
 * <p>Base points are what the M1 grade is worth: 15 times (4.0 minus the grade). Motivation, engagement and progress are
 * added to them, and per partner the points for its language.
 */
final class DemoCallB {
    private static final long SEED = 20_261_122L;

    private static final List<String> PEOPLE = List.of(
            "Jörg Müller",
            "Zoë Grünwald",
            "Łukasz Wójcik",
            "Małgorzata Dąbrowska",
            "Ayşe Yıldız",
            "Oğuz Çelik",
            "Nguyễn Thị Hương",
            "Trần Văn Đức",
            "Anne-Sophie von der Heyden-Bärenfels",
            "Maximilian Graf-Wölfenstein",
            "Šárka Dvořáková",
            "Ondřej Němec",
            "Søren Kjærgaard",
            "Élodie Lefèvre",
            "François Dubois",
            "Iñaki Etxeberria",
            "Lena Schäfer",
            "Björn Großmann",
            "Mia Köhler",
            "Jonas Weiß",
            "Käthe Blümel",
            "Gülşen Özdemir",
            "Emre Şahin",
            "Phạm Minh Anh",
            "Lê Quang Huy",
            "Zofia Szczepańska",
            "Paweł Żuk",
            "Ewa Krzyżanowska",
            "Amira El-Masri",
            "Yusuf Haddad",
            "Olena Kovalchuk",
            "Taras Hrytsenko",
            "Giulia D’Angelo",
            "Marco O’Brien",
            "Charlotte Meyer zu Hörste",
            "Friedrich Lüdtke",
            "Hannah Vogel",
            "Paul Ziegler",
            "Clara Ostermann",
            "Leon Falk",
            "Ida Winkler",
            "Theo Sander",
            "Nele Petersen",
            "Anton Böhme",
            "Frieda Jäger",
            "Moritz Thiele",
            "Greta Naumann",
            "Karl Uhlig",
            "Luise Richter-Süß",
            "Oskar Förster",
            "Marlene Kühn",
            "Bruno Hübner",
            "Johanna Große",
            "Vincent Pöschl",
            "Helene Sauer",
            "Rosa Lindner",
            "Matteo Rossi",
            "Ngozi Okafor",
            "Ravi Subramanian",
            "Mei Tanaka");

    private final Random chance = new Random(SEED);

    private DemoCallB() {}

    static List<Map<String, String>> places() {
        return List.of(
                place("KCL-W", "WINTER SEMESTER MEDICINE 20", 3, "en B2", ""),
                place("KCL-S", "SUMMER SEMESTER MEDICINE 20", 4, "en B2", ""),
                place("KCL-W-PJ", "WINTER PRACTICAL_YEAR MEDICINE 16", 2, "en C1", "60.0"),
                place("KCL-S-PJ", "SUMMER PRACTICAL_YEAR MEDICINE 16", 3, "en C1", ""),
                place("KCL-S-ZM", "SUMMER ELECTIVE DENTISTRY 2", 2, "en B2", ""),
                place("UMW-W", "WINTER SEMESTER MEDICINE 20", 5, "en B1", ""),
                place("UMW-S", "SUMMER SEMESTER MEDICINE 20", 4, "en B1", ""),
                place("UMW-W-ZM", "WINTER SEMESTER DENTISTRY 20", 3, "en B1", ""),
                place("UMW-S-ZM", "SUMMER SEMESTER DENTISTRY 20", 3, "en B1", ""),
                place("UMW-W-PJ", "WINTER PRACTICAL_YEAR MEDICINE 16", 3, "pl B1", ""),
                place("FLI-W", "WINTER ELECTIVE MEDICINE 8", 3, "en B2", "50.0"),
                place("FLI-S", "SUMMER ELECTIVE MEDICINE 8", 3, "en B2", ""));
    }

    private static Map<String, String> place(
            String code, String stay, int capacity, String language, String minimumPoints) {
        String[] parts = stay.split(" ");
        String partner = code.substring(0, 3);
        String pool = Map.of("KCL", "10", "UMW", "15", "FLI", "5").get(partner);
        return row(
                "code=" + code,
                "partner=" + partner,
                "term=" + parts[0],
                "kind=" + parts[1],
                "programme=" + parts[2],
                "weeks=" + parts[3],
                "capacity=" + capacity,
                "pool=" + partner + " gesamt",
                "poolCapacity=" + pool,
                "language=" + language.substring(0, 2),
                "level=" + language.substring(3),
                "minimumPoints=" + minimumPoints);
    }

    static List<Map<String, String>> applicants() {
        DemoCallB call = new DemoCallB();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) rows.add(call.student(i));
        return rows;
    }

    private Map<String, String> student(int number) {
        String familyName = familyName(PEOPLE.get(number));
        String givenName = PEOPLE.get(number).replace(familyName, "").strip();
        String programme = number == 38 ? "PUBLIC_HEALTH" : number % 4 == 1 ? "DENTISTRY" : "MEDICINE";
        int semester = number % 20 == 13 ? 3 : 5 + chance.nextInt(6);
        Map<String, String> row = row(
                "studentNumber=" + (number % 15 == 7 ? "0" : "4") + (210_000 + number * 137),
                "givenName=" + givenName,
                "familyName=" + familyName,
                "email=" + plain(givenName) + "." + plain(familyName) + "@example.org",
                "programme=" + programme,
                "semester=" + semester);
        points(row);
        languages(row, number);
        if (chance.nextInt(3) > 0) row.put("categories", "Erstmals");
        DemoSheetsWriter.wishes(row, wishes(programme, semester));
        return row;
    }

    /** Vietnamese names stand family name first. */
    private static String familyName(String name) {
        String first = name.substring(0, name.indexOf(' '));
        return List.of("Nguyễn", "Trần", "Phạm", "Lê").contains(first) ? first : name.substring(first.length() + 1);
    }

    private void points(Map<String, String> row) {
        int grade = 10 + chance.nextInt(21);
        row.put("m1Grade", grade / 10 + "." + grade % 10);
        row.put("basePoints", new Points(15 * (40 - grade)).toString());
        row.put("motivation", new Points(20 * (4 + chance.nextInt(7))).toString());
        row.put("engagement", new Points(20 * chance.nextInt(6)).toString());
        row.put("progress", chance.nextInt(4) > 0 ? "5.0" : "0.0");
    }

    private void languages(Map<String, String> row, int number) {
        List<String> levels = List.of("A2", "B1", "B2", "C1", "C2", "NATIVE");
        int english = number % 12 == 11 ? chance.nextInt(2) : Math.min(5, 1 + chance.nextInt(4));
        row.put("language.en", levels.get(english));
        if (english >= 2) row.put("points.KCL", worth(english - 2));
        if (english >= 1) row.put("points.UMW", worth(english - 1));
        if (english >= 2) row.put("points.FLI", worth(english - 2));
        if (number % 9 == 2) row.put("language.pl", levels.get(1 + chance.nextInt(4)));
    }

    private static String worth(int stepsAbove) {
        return new Points(100 + 50 * Math.min(2, stepsAbove)).toString();
    }

    private List<String> wishes(String programme, int semester) {
        boolean dentist = programme.equals("DENTISTRY");
        List<String> open = new ArrayList<>(
                dentist
                        ? List.of("KCL-S-ZM", "UMW-W-ZM", "UMW-S-ZM")
                        : List.of("KCL-W", "KCL-S", "KCL-S", "KCL-W", "FLI-W", "FLI-S", "FLI-W", "UMW-W", "UMW-S"));
        if (!dentist && semester >= 8) open.addAll(List.of("KCL-W-PJ", "KCL-S-PJ", "UMW-W-PJ", "KCL-S-PJ"));
        if (dentist && chance.nextInt(3) == 0) open.add("FLI-S");
        int many = dentist ? open.size() : 3 + chance.nextInt(4);
        List<String> wishes = new ArrayList<>();
        while (wishes.size() < many) {
            String next = open.get(chance.nextInt(open.size()));
            if (!wishes.contains(next)) wishes.add(next);
        }
        return wishes;
    }

    private static String plain(String name) {
        String spelled = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("ø", "oe")
                .replace("æ", "ae");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", "-");
    }
}
