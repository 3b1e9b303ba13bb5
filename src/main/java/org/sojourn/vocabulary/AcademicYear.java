package org.sojourn.vocabulary;

/**
 * An academic year, named after the calendar year in which it begins: {@code new AcademicYear(2027)} is 2027/28.
 *
 * @param begins the calendar year of the winter term, 1990 to 2100
 */
public record AcademicYear(int begins) implements Comparable<AcademicYear> {
    public AcademicYear {
        if (begins < 1990 || begins > 2100) throw new IllegalArgumentException("academic year " + begins);
    }

    /** Reads "2027/28", "2027/2028" and "2027"; a second year that does not follow the first is refused. */
    public static AcademicYear parse(String text) {
        String plain = text.strip();
        if (!plain.matches("\\d{4}(/(\\d{2}|\\d{4}))?")) throw new IllegalArgumentException(text);
        AcademicYear year = new AcademicYear(Integer.parseInt(plain.substring(0, 4)));
        boolean follows =
                plain.length() == 4 || plain.endsWith("/" + (year.begins + 1)) || plain.equals(year.toString());
        if (!follows) throw new IllegalArgumentException(text);
        return year;
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(begins, other.begins);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }
}
