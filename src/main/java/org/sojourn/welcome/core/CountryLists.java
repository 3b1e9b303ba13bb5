package org.sojourn.welcome.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which citizenships open which way into the country; an office keeps the lists up to date. Countries are ISO 3166-1 codes of two
 * letters, and XK for Kosovo.
 *
 * @param free European Union, European Economic Area and Switzerland
 * @param afterEntry whose citizens may apply for a title of any length after entry (§41 AufenthV)
 * @param visaFree whose citizens need no visa for up to 90 days (Annex II of Regulation (EU) 2018/1806)
 */
public record CountryLists(SortedSet<String> free, SortedSet<String> afterEntry, SortedSet<String> visaFree) {
    private static final Set<String> COUNTRIES = countries();

    /** @throws IllegalArgumentException when one of them is no country */
    public CountryLists {
        free = checked(free);
        afterEntry = checked(afterEntry);
        visaFree = checked(visaFree);
    }

    /** The lists that come with the product. */
    public static CountryLists shipped() {
        return Shipped.COUNTRIES;
    }

    /** Whether there is a country of this code. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** The codes of all countries. */
    public static SortedSet<String> all() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(COUNTRIES));
    }

    /**
     * The codes in a text, between blanks, commas or lines; small letters are taken for capital ones.
     *
     * @throws IllegalArgumentException when one of them is no country; the message is that word
     */
    public static SortedSet<String> codes(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toUpperCase(Locale.ROOT).split("[\\s,;]+")) if (!word.isEmpty()) words.add(word);
        return checked(words);
    }

    /**
     * Reads what {@link #text} writes; a line that begins with # is a remark.
     *
     * @throws IllegalArgumentException when a line begins otherwise, or names what is no country
     */
    public static CountryLists parse(String text) {
        SortedSet<String> free = new TreeSet<>();
        SortedSet<String> afterEntry = new TreeSet<>();
        SortedSet<String> visaFree = new TreeSet<>();
        for (String line : text.split("\\R")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] parts = line.split(":", 2);
            if (parts.length < 2) throw new IllegalArgumentException(line);
            SortedSet<String> codes = codes(parts[1]);
            switch (parts[0]) {
                case "free" -> free.addAll(codes);
                case "after entry" -> afterEntry.addAll(codes);
                case "visa-free" -> visaFree.addAll(codes);
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new CountryLists(free, afterEntry, visaFree);
    }

    /** Three lines of codes in alphabetical order. */
    public String text() {
        return "free: " + String.join(" ", free) + "\nafter entry: " + String.join(" ", afterEntry) + "\nvisa-free: "
                + String.join(" ", visaFree) + "\n";
    }

    private static SortedSet<String> checked(Iterable<String> codes) {
        SortedSet<String> checked = new TreeSet<>();
        for (String code : codes) {
            if (!isCountry(code)) throw new IllegalArgumentException(code);
            checked.add(code);
        }
        return Collections.unmodifiableSortedSet(checked);
    }

    private static Set<String> countries() {
        Set<String> countries = new TreeSet<>(Set.of(Locale.getISOCountries()));
        countries.add("XK");
        return countries;
    }
}
