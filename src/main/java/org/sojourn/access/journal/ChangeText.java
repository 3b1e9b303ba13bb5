package org.sojourn.access.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * How changes are kept: the names in clear, parted by blanks, with a star before one that has no values here; the values
 * as one text, to be sealed whole: old and new of each field, parted by control characters that no value contains.
 */
final class ChangeText {
    private static final String STAR = "*";
    private static final String FIELD = "\u001e";
    private static final String SIDE = "\u001f";
    private static final String NOTHING = "\u0018";

    private ChangeText() {}

    static String names(List<Change> changes) {
        return String.join(
                " ",
                changes.stream()
                        .map(each -> (each.byNameOnly() ? STAR : "") + each.field())
                        .toList());
    }

    /** The values, or null when there are none to keep. */
    static String values(List<Change> changes) {
        if (changes.stream().allMatch(Change::byNameOnly)) return null;
        return String.join(
                FIELD,
                changes.stream()
                        .map(each -> side(each.before()) + SIDE + side(each.after()))
                        .toList());
    }

    /**
     * The changes again.
     *
     * @param values null when they cannot be read: then the names alone
     */
    static List<Change> read(String names, String values) {
        if (names.isEmpty()) return List.of();
        String[] fields = names.split(" ");
        String[] pairs = values == null ? null : values.split(FIELD, -1);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            boolean byNameOnly = fields[i].startsWith(STAR);
            String field = byNameOnly ? fields[i].substring(1) : fields[i];
            String[] sides = pairs == null || byNameOnly ? null : pairs[i].split(SIDE, -1);
            changes.add(new Change(
                    field, sides == null ? null : read(sides[0]), sides == null ? null : read(sides[1]), byNameOnly));
        }
        return changes;
    }

    private static String side(String value) {
        return value == null ? NOTHING : value;
    }

    private static String read(String side) {
        return side.equals(NOTHING) ? null : side;
    }
}
