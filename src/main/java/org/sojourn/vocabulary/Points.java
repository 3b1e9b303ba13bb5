package org.sojourn.vocabulary;

import java.util.Locale;

/**
 * Points in tenths, as an integer: 78.5 points are {@code new Points(785)}. Never floating point, so that the same sum
 * is the same number everywhere.
 *
 * @param tenths the points times ten
 */
public record Points(int tenths) implements Comparable<Points> {
    public static final Points ZERO = new Points(0);

    /** Reads "78,5" and "78.5", with at most one decimal; anything else is a {@link NumberFormatException}. */
    public static Points parse(String text) {
        String plain = text.strip().replace(',', '.');
        if (!plain.matches("-?\\d{1,6}(\\.\\d)?")) throw new NumberFormatException(text);
        int dot = plain.indexOf('.');
        if (dot < 0) return new Points(Integer.parseInt(plain) * 10);
        return new Points(Integer.parseInt(plain.substring(0, dot) + plain.charAt(dot + 1)));
    }

    public Points plus(Points other) {
        return new Points(Math.addExact(tenths, other.tenths));
    }

    /** This many times the numerator by the denominator, rounded half up to a tenth; for values of 0 or more. */
    public Points times(int numerator, int denominator) {
        long product = 2L * tenths * numerator + denominator;
        return new Points(Math.toIntExact(Math.floorDiv(product, 2L * denominator)));
    }

    /** Always one decimal: "78,5" in German, "78.5" otherwise. */
    public String in(Locale locale) {
        char mark = "de".equals(locale.getLanguage()) ? ',' : '.';
        int size = Math.abs(tenths);
        return (tenths < 0 ? "-" : "") + size / 10 + mark + size % 10;
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(tenths, other.tenths);
    }

    @Override
    public String toString() {
        return in(Locale.ROOT);
    }
}
