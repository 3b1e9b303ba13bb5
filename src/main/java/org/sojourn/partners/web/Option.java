package org.sojourn.partners.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One choice of a filter in an address. */
public record Option(String value, String label, boolean selected) {
    static <E extends Enum<E>> List<Option> of(Class<E> kinds, E chosen, Function<E, String> label, String any) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", any, chosen == null));
        for (E each : kinds.getEnumConstants()) options.add(new Option(each.name(), label.apply(each), each == chosen));
        return options;
    }
}
