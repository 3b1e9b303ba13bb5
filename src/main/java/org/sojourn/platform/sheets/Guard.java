package org.sojourn.platform.sheets;

import java.util.regex.Pattern;

/**
 * Keeps text from being run as a formula by a spreadsheet that opens our files, and undoes its own mark on import.
 *
 * <p>A text that starts with = + - @, a tab or a line break gets one leading apostrophe in CSV. A text that already
 * starts with apostrophes before such a sign gets one more, so that taking one off gives back exactly what was written.
 * In XLSX string cells are never run; there only the second case is marked, so that both formats can be read alike.
 */
final class Guard {
    private static final String DANGEROUS = "([\\t\\r\\n]|\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])";
    private static final Pattern STARTS = Pattern.compile("'*" + DANGEROUS);
    private static final Pattern MARKED = Pattern.compile("'+" + DANGEROUS);
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\s*[+-]?\\d+([.,]\\d+)*\\s*%?\\s*");

    /** Keeps the pattern above from recursing through megabytes. */
    private static final int LONGEST_NUMBER = 60;

    private Guard() {}

    static String forCsv(String text) {
        return STARTS.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String forWorkbook(String text) {
        return isMarked(text) ? "'" + text : text;
    }

    static boolean isMarked(String text) {
        return MARKED.matcher(text).lookingAt();
    }

    static String unmarked(String text) {
        return isMarked(text) ? text.substring(1) : text;
    }

    /** Whether a spreadsheet would compute this CSV cell; a signed number is none. */
    static boolean isFormula(String text) {
        boolean number =
                text.length() <= LONGEST_NUMBER && PLAIN_NUMBER.matcher(text).matches();
        return !number && FORMULA.matcher(text).lookingAt();
    }
}
