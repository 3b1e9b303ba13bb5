package org.sojourn.access.journal;

/**
 * What happened to one field.
 *
 * @param field its name, letters and digits; its words are {@code journal.field.NAME}
 * @param before as text, or null when there was nothing
 * @param after as text, or null when there is nothing
 * @param byNameOnly the values are of a kind that is written nowhere but at the field itself; both are null
 */
public record Change(String field, String before, String after, boolean byNameOnly) {
    /** The field of a remark in words. */
    public static final String REMARK = "remark";

    public Change {
        if (!field.matches("[a-z][A-Za-z0-9]*")) throw new IllegalArgumentException("field " + field);
        if (byNameOnly && (before != null || after != null)) throw new IllegalArgumentException("values of " + field);
    }
}
