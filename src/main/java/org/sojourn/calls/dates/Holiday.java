package org.sojourn.calls.dates;

import java.util.Arrays;

/** The eleven holidays of Saxony; their names are texts, {@code calls.holiday.*}. */
public enum Holiday {
    NEW_YEAR("NEW_YEAR"),
    GOOD_FRIDAY("christian.GOOD_FRIDAY"),
    EASTER_MONDAY("christian.EASTER_MONDAY"),
    LABOUR_DAY("LABOUR_DAY"),
    ASCENSION("christian.ASCENSION_DAY"),
    WHIT_MONDAY("christian.WHIT_MONDAY"),
    UNITY("UNIFICATION_GERMANY"),
    REFORMATION("REFORMATION_DAY"),
    REPENTANCE("REPENTANCE_PRAYER"),
    CHRISTMAS("FIRST_CHRISTMAS_DAY"),
    SECOND_CHRISTMAS("SECOND_CHRISTMAS_DAY");

    private final String known;

    Holiday(String known) {
        this.known = known;
    }

    /** @param key of the calendar */
    static Holiday named(String key) {
        return Arrays.stream(values())
                .filter(each -> each.known.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a holiday without a name: " + key));
    }
}
