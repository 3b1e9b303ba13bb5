package org.sojourn.platform.sheets;

import java.text.Normalizer;
import java.time.LocalDate;

/**
 * One cell as text.
 *
 * @param text as in the file; numbers plain with a dot and without a needless ".0", dates ISO, truth values TRUE or FALSE
 * @param kind what the file said it is; everything in a CSV file is text
 */
public record Cell(String text, Kind kind) {
    public static final Cell EMPTY = new Cell("", Kind.EMPTY);

    /** What a file can say about a cell. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        TRUTH
    }

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT);
    }

    /** A number given plain with a dot, as in "78.5". */
    public static Cell number(String plain) {
        return plain.isEmpty() ? EMPTY : new Cell(plain, Kind.NUMBER);
    }

    public static Cell date(LocalDate date) {
        return new Cell(date.toString(), Kind.DATE);
    }

    public boolean isBlank() {
        return clean().isEmpty();
    }

    /** The text composed, with ordinary blanks and line breaks, and without blanks or invisible marks around it. */
    public String clean() {
        return clean(text);
    }

    static String clean(String text) {
        String ordinary = text.replace('\u00A0', ' ').replace('\u202F', ' ').replace("\r\n", "\n");
        return Normalizer.normalize(ordinary.replaceAll("[\uFEFF\u200B\u0000]", ""), Normalizer.Form.NFC)
                .strip();
    }
}
