package org.sojourn.access.journal;

/**
 * What was done to what.
 *
 * @param act room and past participle: {@code "partners.place-created"}
 * @param objectType the table's name
 */
public record Deed(String act, String objectType, long objectId) {
    public Deed {
        if (!act.matches("[a-z]+\\.[a-z-]+")) throw new IllegalArgumentException("act " + act);
    }
}
