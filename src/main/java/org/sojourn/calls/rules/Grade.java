package org.sojourn.calls.rules;

import java.util.Locale;

/**
 * A German grade in hundredths, 1.0 the best: 1.7 is {@code new Grade(170)}.
 *
 * @param hundredths from 50 (some scales go below 1.0) to 600
 */
public record Grade(int hundredths) {
    public Grade {
        if (hundredths < 50 || hundredths > 600) throw new IllegalArgumentException("grade " + hundredths);
    }

    /** Reads "1,7", "1.7", "1.33" and "2"; anything else is a {@link NumberFormatException}. */
    public static Grade parse(String text) {
        String plain = text.strip().replace(',', '.');
        if (!plain.matches("\\d(\\.\\d{1,2})?")) throw new NumberFormatException(text);
        String decimals = plain.length() > 2 ? plain.substring(2) : "";
        int hundredths = Integer.parseInt(plain.charAt(0) + (decimals + "00").substring(0, 2));
        if (hundredths < 50 || hundredths > 600) throw new NumberFormatException(text);
        return new Grade(hundredths);
    }

    /** One decimal, or two where the second is not 0: "1,7" in German, "1.7" otherwise. */
    public String in(Locale locale) {
        char mark = "de".equals(locale.getLanguage()) ? ',' : '.';
        String decimals = "" + hundredths / 10 % 10 + (hundredths % 10 == 0 ? "" : hundredths % 10);
        return "" + hundredths / 100 + mark + decimals;
    }

    @Override
    public String toString() {
        return in(Locale.ROOT);
    }
}
