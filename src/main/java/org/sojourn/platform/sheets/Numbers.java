package org.sojourn.platform.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** How numbers are written in files and in the two languages. */
final class Numbers {
    /** A spreadsheet shows fifteen digits and keeps more; what it shows is what was meant. */
    private static final MathContext SHOWN = new MathContext(15);

    private Numbers() {}

    /** 4711.0 is "4711", 78.299999999999997 is "78.3", never an exponent. */
    static String plain(double value) {
        BigDecimal shown = new BigDecimal(value).round(SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    static String shown(String plain, Locale locale) {
        return "de".equals(locale.getLanguage()) ? plain.replace('.', ',') : plain;
    }

    /** A typed number with comma or dot, a sign or a typographic minus, as a dotted text; not checked further. */
    static String dotted(String typed) {
        String plain = typed.replace(',', '.').replace('\u2212', '-');
        return plain.startsWith("+") ? plain.substring(1) : plain;
    }
}
