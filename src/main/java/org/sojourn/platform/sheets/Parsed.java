package org.sojourn.platform.sheets;

/**
 * What became of one cell: a value with its canonical text, nothing (a blank cell), or what is allowed instead.
 *
 * @param value the value, null for a blank or refused cell
 * @param canonical the one text that stands for this value whatever was typed; empty for a blank cell
 * @param allowed what the column takes, if the cell was refused; otherwise null
 */
public record Parsed<T>(T value, String canonical, Message allowed) {
    public static <T> Parsed<T> of(T value, String canonical) {
        return new Parsed<>(value, canonical, null);
    }

    public static <T> Parsed<T> blank() {
        return new Parsed<>(null, "", null);
    }

    public static <T> Parsed<T> refused(String key, Object... arguments) {
        return new Parsed<>(null, "", Message.of("platform.import.error." + key, arguments));
    }

    public boolean isRefused() {
        return allowed != null;
    }
}
