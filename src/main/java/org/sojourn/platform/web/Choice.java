package org.sojourn.platform.web;

import java.util.List;
import java.util.stream.Stream;

/** A link with a word: a filter that is on and the address without it, or a page size and the address with it. */
public record Choice(String label, String href, boolean current) {
    private static final List<Integer> SIZES = List.of(20, 50, 100, 500);

    /** The page size asked for, if it is one of those offered. */
    public static int size(int usual) {
        Long asked = Asked.number("size");
        return asked != null && SIZES.contains(asked.intValue()) ? asked.intValue() : usual;
    }

    /** Page sizes, as long as the list is longer than the smallest. */
    public static List<Choice> sizes(ListAddress list, int size, long total) {
        if (total <= SIZES.get(0)) return List.of();
        return SIZES.stream()
                .map(one ->
                        new Choice(String.valueOf(one), list.with("size", one).toString(), one == size))
                .toList();
    }

    /** The filters that are on. */
    public static List<Choice> filters(Stream<Choice> all) {
        return all.filter(one -> one.label() != null && !one.label().isBlank()).toList();
    }
}
