package org.sojourn.privacy.registry;

/**
 * Some rows of a table are kept for a shorter time than the others, counted from the same end.
 *
 * @param period key of the shorter period
 * @param where which rows, as a condition on the row
 */
public record Sooner(String period, String where) {
    static Sooner parse(String text) {
        String[] parts = text.split("\\s+", 2);
        if (parts.length < 2) throw new RegistryIsFlawed("“" + text + "” is no period followed by a condition");
        return new Sooner(parts[0], parts[1]);
    }
}
