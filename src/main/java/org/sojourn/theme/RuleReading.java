package org.sojourn.theme;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.theme.Rule.Declaration;

/**
 * Reads as much CSS as a compiled theme has: rules, and rules inside of {@code @media} and {@code @keyframes}. A brace or
 * semicolon inside of a string or an address is not expected and ends the reading with an error rather than a wrong sheet.
 */
final class RuleReading {
    private final String css;
    private int at;

    private RuleReading(String css) {
        this.css = css;
    }

    static List<Rule> of(String css) {
        RuleReading reading = new RuleReading(
                css.replace("\uFEFF", "").replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@charset[^;]*;", ""));
        List<Rule> rules = reading.rules();
        if (reading.at < reading.css.length()) throw new IllegalArgumentException("a brace too many at " + reading.at);
        return rules;
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        while (true) {
            skipSpace();
            if (at >= css.length() || css.charAt(at) == '}') return rules;
            rules.add(rule());
        }
    }

    private Rule rule() {
        String head = upTo('{').strip();
        boolean nests = head.startsWith("@media") || head.contains("keyframes");
        List<Rule> inner = nests ? rules() : List.of();
        List<Declaration> body = nests ? List.of() : declarations(upToEnd());
        if (nests) {
            skipSpace();
            if (at >= css.length()) throw new IllegalArgumentException("a brace is missing after " + head);
            at++;
        }
        return new Rule(head.startsWith("@") ? List.of(head) : parts(head, ','), body, inner);
    }

    private String upTo(char end) {
        int found = css.indexOf(end, at);
        if (found < 0) throw new IllegalArgumentException("no " + end + " after " + css.substring(at));
        String text = css.substring(at, found);
        at = found + 1;
        return text;
    }

    private String upToEnd() {
        String text = upTo('}');
        if (text.contains("{")) throw new IllegalArgumentException("a rule inside of a rule: " + text);
        return text;
    }

    private void skipSpace() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) at++;
    }

    private static List<Declaration> declarations(String body) {
        List<Declaration> all = new ArrayList<>();
        for (String line : parts(body, ';')) {
            int colon = line.indexOf(':');
            if (colon < 1) throw new IllegalArgumentException("not a declaration: " + line);
            all.add(new Declaration(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
        }
        return all;
    }

    /** Parts between separators that do not stand in brackets. */
    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? separator : text.charAt(i);
            if (c == '(' || c == '[') depth++;
            if (c == ')' || c == ']') depth--;
            if (c != separator || depth > 0 && i < text.length()) continue;
            if (!text.substring(from, i).isBlank())
                parts.add(text.substring(from, i).strip());
            from = i + 1;
        }
        return parts;
    }
}
