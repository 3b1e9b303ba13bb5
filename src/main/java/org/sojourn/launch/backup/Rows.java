package org.sojourn.launch.backup;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows as lines of text: values between tabs, {@code \N} for no value, and a backslash before what would be mistaken for
 * structure. It is the text format of MySQL's own LOAD DATA, so an archive can be read without Sojourn.
 */
final class Rows {
    private static final String NOTHING = "\\N";

    private Rows() {}

    static String line(List<String> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) line.append('\t');
            append(line, values.get(i));
        }
        return line.toString();
    }

    private static void append(StringBuilder line, String value) {
        if (value == null) {
            line.append(NOTHING);
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\0' -> line.append("\\0");
                default -> line.append(c);
            }
        }
    }

    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        for (String cell : line.split("\t", -1)) values.add(cell.equals(NOTHING) ? null : plain(cell));
        return values;
    }

    private static String plain(String cell) {
        if (cell.indexOf('\\') < 0) return cell;
        StringBuilder plain = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) c = meant(cell.charAt(++i));
            plain.append(c);
        }
        return plain.toString();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '0' -> '\0';
            default -> letter;
        };
    }
}
