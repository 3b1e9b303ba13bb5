package org.sojourn.documents;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.CefrLevel;

/**
 * What a proof says about a language, as its owner reads it off.
 *
 * @param language ISO 639-1, lower case
 * @param issuedOn the day of the test
 * @param validUntil the last day, where the certificate names one, or null
 */
public record LanguageFacts(
        String language, CefrLevel level, Certificate certificate, LocalDate issuedOn, LocalDate validUntil) {
    /** The languages the house has names for, those asked for most first. */
    public static final List<String> CODES = List.of(
            "en", "fr", "es", "it", "pt", "de", "pl", "cs", "nl", "sv", "da", "no", "fi", "hu", "sk", "sl", "hr", "ro",
            "bg", "el", "tr", "et", "lv", "lt", "uk");

    /** Refuses what is missing, a day to come, and an end before the beginning. */
    void check(LocalDate today) {
        if (language == null || !CODES.contains(language)) throw new Refusal("proof-language-needed");
        if (level == null) throw new Refusal("proof-level-needed");
        if (certificate == null) throw new Refusal("proof-certificate-needed");
        if (issuedOn == null) throw new Refusal("proof-day-needed");
        if (issuedOn.isAfter(today)) throw new Refusal("proof-day-to-come");
        if (validUntil != null && validUntil.isBefore(issuedOn)) throw new Refusal("proof-ends-before-it-begins");
    }
}
