package org.sojourn.platform.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One choice of a filter in an address; {@code sj:options} writes them. */
public record Option(String value, String label, boolean selected) {
    /** The choice that takes the filter off. */
    public static Option none(String label, boolean selected) {
        return new Option("", label, selected);
    }

    /** Every one of a few things, after the choice that takes the filter off. */
    public static <E extends Enum<E>> List<Option> of(Class<E> kinds, E chosen, Function<E, String> label, String any) {
        return of(List.of(kinds.getEnumConstants()), chosen, label, any);
    }

    /** These of a few things, after the choice that takes the filter off. */
    public static <E extends Enum<E>> List<Option> of(
            Collection<E> these, E chosen, Function<E, String> label, String any) {
        List<Option> options = new ArrayList<>();
        options.add(none(any, chosen == null));
        these.forEach(each -> options.add(new Option(each.name(), label.apply(each), Objects.equals(each, chosen))));
        return options;
    }
}
