package org.sojourn.vocabulary;

/**
 * The Erasmus institutional code: country letters padded to three characters, the city's name, two or more digits, as in
 * {@code "UK LONDON017"} or {@code "D  DRESDEN02"} (two spaces). The spaces are part of the code.
 *
 * @param value the code as it is written
 */
public record ErasmusCode(String value) {
    public ErasmusCode {
        if (!value.matches("[A-Z]{1,3} {0,2}[A-Z-]{2,12}\\d{2,3}") || !padded(value))
            throw new IllegalArgumentException(value);
    }

    private static boolean padded(String value) {
        return value.length() > 3
                && value.substring(0, 3).matches("[A-Z]  |[A-Z]{2} |[A-Z]{3}")
                && value.charAt(3) != ' ';
    }

    @Override
    public String toString() {
        return value;
    }
}
