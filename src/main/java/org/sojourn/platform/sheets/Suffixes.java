package org.sojourn.platform.sheets;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What may stand in the changing part of a repeating column's header: a rank, a partner, a language. */
public interface Suffixes {
    /** The canonical suffix for what stands in a header, whatever its case, or nothing if it is not known. */
    Optional<String> key(String written);

    String shown(String key, Locale locale);

    /** The canonical suffixes an empty list offers: all words, or the first so many numbers. */
    List<String> offered(int numbers);

    /** Whole numbers from 1. */
    static Suffixes numbers(int greatest) {
        return new Suffixes() {
            @Override
            public Optional<String> key(String written) {
                if (!written.matches("[1-9]\\d{0,3}") || Integer.parseInt(written) > greatest) return Optional.empty();
                return Optional.of(written);
            }

            @Override
            public String shown(String key, Locale locale) {
                return key;
            }

            @Override
            public List<String> offered(int numbers) {
                return IntStream.rangeClosed(1, Math.min(numbers, greatest))
                        .mapToObj(Integer::toString)
                        .toList();
            }
        };
    }

    /** Codes that are the same in both languages. */
    static Suffixes codes(Collection<String> codes) {
        Map<String, Label> words = new TreeMap<>();
        codes.forEach(each -> words.put(each, Label.same(each)));
        return words(words);
    }

    /** Words by their canonical suffix, as in "en" for Englisch and English; the canonical one is read too. */
    static Suffixes words(Map<String, Label> words) {
        Map<String, Label> kept = Map.copyOf(words);
        return new Suffixes() {
            @Override
            public Optional<String> key(String written) {
                return kept.entrySet().stream()
                        .filter(each ->
                                List.of(
                                                each.getKey(),
                                                each.getValue().german(),
                                                each.getValue().english())
                                        .stream()
                                        .anyMatch(written::equalsIgnoreCase))
                        .map(Map.Entry::getKey)
                        .findFirst();
            }

            @Override
            public String shown(String key, Locale locale) {
                return kept.containsKey(key) ? kept.get(key).in(locale) : key;
            }

            @Override
            public List<String> offered(int numbers) {
                return List.copyOf(kept.keySet());
            }
        };
    }
}
