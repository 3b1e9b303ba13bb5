package org.sojourn.partners;

import java.util.Arrays;
import java.util.Locale;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.ErasmusCode;

/**
 * What is written down about a university. Blank texts count as none; codes and the country are put in capitals.
 *
 * @param code two to ten capital letters or digits, the beginning of its places' codes: {@code KCL}
 * @param shortName as short as it stays clear: {@code King’s}
 * @param country ISO 3166-1, two letters: {@code GB}
 * @param erasmusCode as {@link ErasmusCode} has it, or null
 * @param pic the participant identification code of the European Union, nine digits, or null
 * @param website an http or https address, or null
 * @param note for the office only, or null
 */
public record PartnerFacts(
        String code,
        String name,
        String shortName,
        String city,
        String country,
        String erasmusCode,
        String pic,
        String website,
        String note) {
    public PartnerFacts {
        code = upper(plain(code));
        name = plain(name);
        shortName = plain(shortName);
        city = plain(city);
        country = upper(plain(country));
        erasmusCode = plain(erasmusCode);
        pic = plain(pic);
        website = plain(website);
        note = plain(note);
    }

    /** Refuses what cannot be written down, with what is allowed. */
    void refuseWhenIncomplete() {
        if (code == null || !code.matches("[A-Z0-9]{2,10}")) throw new Refusal("partner-code-form");
        if (isTooLong(name, 200) || isTooLong(shortName, 60)) throw new Refusal("partner-name-form");
        if (isTooLong(city, 100)) throw new Refusal("partner-city-form");
        if (!Arrays.asList(Locale.getISOCountries()).contains(String.valueOf(country)))
            throw new Refusal("partner-country-form");
        if (erasmusCode != null && !isErasmusCode(erasmusCode)) throw new Refusal("partner-erasmus-code-form");
        if (pic != null && !pic.matches("\\d{9}")) throw new Refusal("partner-pic-form");
        if (website != null && !website.matches("https?://[^\\s\"<>]{3,290}"))
            throw new Refusal("partner-website-form");
        if (note != null && note.length() > 2000) throw new Refusal("partner-note-form");
    }

    /** Whether it is written as an Erasmus code is: the blanks inside count. */
    public static boolean isErasmusCode(String text) {
        try {
            return new ErasmusCode(text) != null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private static boolean isTooLong(String text, int most) {
        return text == null || text.length() > most;
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
