package org.sojourn.welcome.countries;

import java.util.SortedSet;
import java.util.TreeSet;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.CountryLists;

/**
 * The two lists an office may change, as it types them: codes of two letters between blanks, commas or lines. Free movement is
 * law of the Union and changes with the product.
 */
public record CountryDraft(String afterEntry, String visaFree) {
    public CountryDraft {
        afterEntry = afterEntry == null ? "" : afterEntry;
        visaFree = visaFree == null ? "" : visaFree;
    }

    public static CountryDraft of(CountryLists lists) {
        return new CountryDraft(String.join(" ", lists.afterEntry()), String.join(" ", lists.visaFree()));
    }

    /** Refuses what is no country, who may move freely anyway, and who could apply after entry but not enter. */
    public CountryLists lists() {
        SortedSet<String> free = CountryLists.shipped().free();
        SortedSet<String> after = codes(afterEntry);
        SortedSet<String> visa = codes(visaFree);
        refuseFirst("country-moves-freely", both(after, visa), free);
        for (String code : after) if (!visa.contains(code)) throw new Refusal("country-cannot-enter", code);
        return new CountryLists(free, after, visa);
    }

    private static SortedSet<String> codes(String typed) {
        try {
            return CountryLists.codes(typed);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("country-unknown", unknown.getMessage());
        }
    }

    private static SortedSet<String> both(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }

    private static void refuseFirst(String refusal, SortedSet<String> codes, SortedSet<String> refused) {
        for (String code : codes) if (refused.contains(code)) throw new Refusal(refusal, code);
    }
}
