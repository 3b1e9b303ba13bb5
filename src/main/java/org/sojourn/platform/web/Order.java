package org.sojourn.platform.web;

import java.util.Optional;

/**
 * In which order a list stands, as its address says: {@code sort=PARTNER&dir=desc}.
 *
 * @param by the column
 * @param falling from large to small, from late to early, from Z to A
 */
public record Order<S extends Enum<S>>(S by, boolean falling) {
    /** The order asked for, or the usual one. */
    public static <S extends Enum<S>> Order<S> asked(Class<S> columns, Order<S> usual) {
        return Optional.ofNullable(Asked.one(columns, "sort"))
                .map(by -> new Order<>(by, "desc".equals(Asked.text("dir"))))
                .orElse(usual);
    }

    /** What a click on a column's head asks for: the column rising, or turned round when it leads already. */
    public Order<S> clicked(S column) {
        return new Order<>(column, column == by && !falling);
    }

    /** For {@code aria-sort}: of the leading column its direction, of all others null. */
    public String aria(S column) {
        if (column != by) return null;
        return falling ? "descending" : "ascending";
    }
}
