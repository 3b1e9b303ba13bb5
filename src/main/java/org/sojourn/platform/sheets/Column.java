package org.sojourn.platform.sheets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column a list may have.
 *
 * <p>Headers are matched whatever their case and blanks, in either language. A repeating column has a star in its
 * headers ("Wunsch *"), which stands for one of its suffixes; its cells are kept under "key.suffix".
 *
 * @param key the column's name in code, without a dot
 * @param header what we write above it
 * @param also other headers we read
 * @param need what its absence means
 * @param suffixes what the star may stand for; null for a column that does not repeat
 */
public record Column<T>(
        String key, Label header, List<String> also, Need need, Suffixes suffixes, CellParser<T> parser) {
    /** What a column is to its list. */
    public enum Need {
        /** Names the row: the same key is the same thing here and there. Never blank. */
        KEY,
        /** The column must be there and no cell of it blank. */
        REQUIRED,
        /** May be absent; an absent column changes nothing, a blank cell empties the field. */
        OPTIONAL,
        /** The version of the thing that was exported; a newer one here is a conflict. May be absent. */
        VERSION
    }

    public static <T> Column<T> required(String key, String german, String english, CellParser<T> parser) {
        return new Column<>(key, new Label(german, english), List.of(), Need.REQUIRED, null, parser);
    }

    public static <T> Column<T> optional(String key, String german, String english, CellParser<T> parser) {
        return new Column<>(key, new Label(german, english), List.of(), Need.OPTIONAL, null, parser);
    }

    public Column<T> asKey() {
        return new Column<>(key, header, also, Need.KEY, suffixes, parser);
    }

    public Column<T> asVersion() {
        return new Column<>(key, header, also, Need.VERSION, suffixes, parser);
    }

    public Column<T> alsoCalled(String... names) {
        return new Column<>(key, header, List.of(names), need, suffixes, parser);
    }

    /** The same column once per suffix; its headers must hold a star. */
    public Column<T> repeatedBy(Suffixes by) {
        return new Column<>(key, header, also, need, by, parser);
    }

    public boolean repeats() {
        return suffixes != null;
    }

    /** The name under which a cell below that header is kept, if the header is this column's. */
    Optional<String> keyFor(String headerInFile) {
        String written = simple(headerInFile);
        return Stream.concat(Stream.of(header.german(), header.english()), also.stream())
                .map(Column::simple)
                .flatMap(known -> keyFor(written, known).stream())
                .findFirst();
    }

    private Optional<String> keyFor(String written, String known) {
        if (!repeats()) return written.equals(known) ? Optional.of(key) : Optional.empty();
        int star = known.indexOf('*');
        String before = known.substring(0, star);
        String after = known.substring(star + 1);
        boolean fits = written.length() > known.length() - 1 && written.startsWith(before) && written.endsWith(after);
        if (!fits) return Optional.empty();
        String suffix = written.substring(star, written.length() - after.length());
        return suffixes.key(suffix.strip()).map(each -> key + "." + each);
    }

    /** The header to write above the cells kept under that name. */
    String headerFor(String cellKey, Locale locale) {
        String text = header.in(locale);
        return repeats() ? text.replace("*", suffixes.shown(cellKey.substring(key.length() + 1), locale)) : text;
    }

    private static String simple(String header) {
        return Cell.clean(header).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
