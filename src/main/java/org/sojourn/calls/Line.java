package org.sojourn.calls;

import org.sojourn.platform.Refusal;

/** A line somebody typed, as it is kept. */
final class Line {
    private Line() {}

    /**
     * Without blanks around it.
     *
     * @param missing code of the refusal of none
     * @param tooLong code of the refusal of more characters than the longest
     */
    static String of(String typed, int longest, String missing, String tooLong) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.isEmpty()) throw new Refusal(missing);
        if (plain.length() > longest) throw new Refusal(tooLong, longest);
        return plain;
    }
}
