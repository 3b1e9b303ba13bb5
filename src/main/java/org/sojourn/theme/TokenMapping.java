package org.sojourn.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.theme.Rule.Declaration;

/**
 * What {@code mapping.txt} says. Its lines, fields apart by blanks, {@code #} at the start is a remark:
 *
 * <pre>
 * without  SELECTOR            selectors in which this regular expression is found are left out
 * drop     PROPERTY VALUE      declarations of which both expressions are found are left out
 * value    PROPERTY VALUE NEW  declarations of which both are found get a new value
 * colour   COLOUR PLACE TOKEN  PLACE is text, ground, line, shadow or any
 * </pre>
 */
final class TokenMapping {
    static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)");

    private record Change(Pattern property, Pattern value, String instead) {}

    private final List<Pattern> without = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final TreeSet<String> unused = new TreeSet<>();
    private final TreeSet<String> unmapped = new TreeSet<>();

    TokenMapping(List<String> lines) {
        for (String line : lines) if (!line.isBlank() && !line.startsWith("#")) read(line.strip());
        unused.addAll(tokens.keySet());
    }

    private void read(String line) {
        String[] word = line.split("\\s+", 4);
        switch (word[0]) {
            case "without" ->
                without.add(Pattern.compile(line.substring("without".length()).strip()));
            case "drop" -> changes.add(new Change(Pattern.compile(word[1]), Pattern.compile(word[2]), ""));
            case "value" -> changes.add(new Change(Pattern.compile(word[1]), Pattern.compile(word[2]), word[3]));
            case "colour" -> tokens.put(plain(word[1]) + " " + word[2], word[3]);
            default -> throw new IllegalArgumentException("not a line of the mapping: " + line);
        }
    }

    boolean leavesOut(String selector) {
        return without.stream().anyMatch(pattern -> pattern.matcher(selector).find());
    }

    /** The declaration in our tokens, or nothing when the mapping leaves it out. */
    Optional<Declaration> of(Declaration old) {
        String value = old.value();
        for (Change change : changes) {
            if (!change.property().matcher(old.property()).find()) continue;
            if (!change.value().matcher(value).find()) continue;
            if (change.instead().isEmpty()) return Optional.empty();
            value = change.instead();
        }
        return Optional.of(new Declaration(old.property(), inTokens(old.property(), value)));
    }

    /** Colours met without a line for them, each with the property it was met in. */
    TreeSet<String> unmapped() {
        return unmapped;
    }

    /** Lines for colours that were not met: the theme has moved on. */
    TreeSet<String> unused() {
        return unused;
    }

    private String inTokens(String property, String value) {
        Matcher colour = COLOUR.matcher(value);
        return colour.replaceAll(found -> Matcher.quoteReplacement(token(property, found.group())));
    }

    private String token(String property, String colour) {
        for (String place : List.of(placeOf(property), "any")) {
            String key = plain(colour) + " " + place;
            if (!tokens.containsKey(key)) continue;
            unused.remove(key);
            return tokens.get(key);
        }
        unmapped.add(plain(colour) + " " + placeOf(property) + " (" + property + ")");
        return colour;
    }

    private static String placeOf(String property) {
        if (property.equals("color") || property.equals("fill")) return "text";
        if (property.startsWith("background")) return "ground";
        if (property.startsWith("border") || property.startsWith("outline")) return "line";
        return property.contains("shadow") ? "shadow" : "any";
    }

    /** One way to write a colour: lower case, no blanks, six digits. */
    private static String plain(String colour) {
        String small = colour.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return small.matches("#[0-9a-f]{3}") ? small.replaceAll("([0-9a-f])", "$1$1") : small;
    }
}
