package org.sojourn.calls.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Groups as rules name them, whatever word the office uses in its lists. */
public final class Groups {
    private static final Map<String, String> OTHER_WORDS =
            Map.of("ERSTMALS", "FIRST_TIMER", "HAERTEFALL", SeatRules.HARDSHIP, "HAERTE", SeatRules.HARDSHIP);

    private Groups() {}

    /** "Erstmals" and "first timer" are FIRST_TIMER, "Härtefall" is HARDSHIP; other words in capitals. */
    public static String code(String word) {
        String plain = word.strip()
                .toUpperCase(Locale.ROOT)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replaceAll("[^A-Z0-9]+", "_");
        return OTHER_WORDS.getOrDefault(plain, plain);
    }

    /** All of them, in order. */
    public static SortedSet<String> codes(Collection<String> words) {
        SortedSet<String> codes = new TreeSet<>();
        words.forEach(word -> codes.add(code(word)));
        return codes;
    }
}
