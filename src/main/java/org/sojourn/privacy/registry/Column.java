package org.sojourn.privacy.registry;

/**
 * One column.
 *
 * @param words what people call it, null for columns that say nothing about a person
 * @param copied stands in the person's copy of her data
 * @param file the column with the file's name, where this one holds a file; otherwise null
 * @param readable the path to what people read instead of a number, or null
 * @param special data of Art. 9 GDPR
 * @param sealed closed with the person's own key, and opened in her copy
 * @param way what becomes of it where its row is kept
 * @param word what replaces it, where it is replaced
 */
public record Column(
        String name,
        Nature nature,
        Words words,
        boolean copied,
        String file,
        Path readable,
        boolean special,
        boolean sealed,
        Way way,
        String word) {

    /** What becomes of a column whose row is kept. */
    public enum Way {
        /** Nothing is said: the row goes. */
        GOES,
        CLEAR,
        REPLACE,
        STAYS
    }

    static Column plain(String name, Nature nature) {
        return new Column(name, nature, null, false, null, null, false, false, Way.GOES, null);
    }

    public boolean isFile() {
        return file != null;
    }

    public boolean isBlanked() {
        return way == Way.CLEAR || way == Way.REPLACE;
    }
}
