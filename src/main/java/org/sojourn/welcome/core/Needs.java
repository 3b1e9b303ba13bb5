package org.sojourn.welcome.core;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be done before a task: of every group one task. Written as codes, with a comma between groups and a slash within:
 * {@code W03,W08/W09}. Empty = nothing.
 */
public record Needs(List<List<String>> groups) {
    public static final Needs NOTHING = new Needs(List.of());

    public Needs {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Takes any text; what in it is no task is told by {@link Template#flaws}. */
    public static Needs parse(String text) {
        return new Needs(Groups.of(text));
    }

    /** The same as it is written. */
    public String text() {
        return groups.stream().map(group -> String.join("/", group)).collect(Collectors.joining(","));
    }

    /** What remains when the others are struck; a group left empty is satisfied and gone. */
    Needs only(Predicate<String> applies) {
        if (codes().allMatch(applies)) return this;
        return new Needs(groups.stream()
                .map(group -> group.stream().filter(applies).toList())
                .filter(group -> !group.isEmpty())
                .toList());
    }

    Stream<String> codes() {
        return groups.stream().flatMap(List::stream);
    }
}
