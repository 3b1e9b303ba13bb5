package org.sojourn.welcome.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;

/**
 * What a list is narrowed to, as its address says: {@code only=late.HR}, at most one of each group, and all of them fit. Each
 * filter is a link that keeps the others, with how many it leaves; the one that is on takes itself off.
 */
public final class Narrowing<T> {
    /** More of a group than these are found by searching. */
    private static final int SHOWN = 8;

    private final ListAddress address;
    private final List<T> rows;
    private final List<Filter<T>> filters;
    private final Predicate<T> usual;
    private final List<String> asked;

    /**
     * @param group of which one filter at most is on
     * @param code without a dot
     * @param lasting is offered where it leaves nothing, too
     */
    record Filter<T>(String group, String code, String label, boolean lasting, Predicate<T> fits) {}

    /** Filters of one group, under one word. */
    public record Group(String label, List<Choice> chips) {
        public Group {
            chips = List.copyOf(chips);
        }

        public boolean isOn() {
            return chips.stream().anyMatch(Choice::current);
        }
    }

    /**
     * @param address with everything else it says
     * @param rows what that leaves
     * @param usual what holds as long as no filter of the first group is on
     */
    Narrowing(ListAddress address, List<T> rows, List<Filter<T>> filters, Predicate<T> usual) {
        this.address = address;
        this.rows = rows;
        this.filters = filters;
        this.usual = usual;
        String only = Asked.text("only");
        this.asked = only == null ? List.of() : List.of(only.split("[.]"));
    }

    boolean isOn() {
        return !asked.isEmpty();
    }

    boolean isOn(String code) {
        return asked.contains(code);
    }

    /** What fits; nothing where the address asks for what is not there any more. */
    List<T> rows() {
        boolean known =
                filters.stream().map(Filter::code).collect(Collectors.toSet()).containsAll(asked);
        return known ? rows.stream().filter(besides(null)).toList() : List.of();
    }

    /** The address with all that is on, to be gone on from. */
    ListAddress address() {
        return address.with("only", String.join(".", asked));
    }

    private Predicate<T> besides(String group) {
        String first = filters.isEmpty() ? null : filters.get(0).group();
        boolean free = on().noneMatch(filter -> filter.group().equals(first));
        Predicate<T> fits = free && !Objects.equals(group, first) ? usual : row -> true;
        for (Filter<T> filter : on().toList()) if (!filter.group().equals(group)) fits = fits.and(filter.fits());
        return fits;
    }

    private Stream<Filter<T>> on() {
        return filters.stream().filter(filter -> asked.contains(filter.code()));
    }

    /** Those of a group that would leave some and not all, and those that are on or last. */
    List<Group> group(String group, String label, Texts texts) {
        List<T> without = rows.stream().filter(besides(group)).toList();
        List<Choice> chips = new ArrayList<>();
        for (Filter<T> filter : filters) {
            if (!filter.group().equals(group)) continue;
            boolean on = asked.contains(filter.code());
            long count = without.stream().filter(filter.fits()).count();
            boolean tells = filter.lasting() || count > 0 && count < without.size();
            if (on || tells && chips.size() < SHOWN)
                chips.add(
                        new Choice(texts.of("welcome.batch.only.count", filter.label(), count), href(filter, on), on));
        }
        return chips.isEmpty() ? List.of() : List.of(new Group(label, chips));
    }

    private String href(Filter<T> filter, boolean on) {
        Stream<String> others =
                on().filter(one -> !one.group().equals(filter.group())).map(Filter::code);
        Stream<String> codes = on ? others : Stream.concat(others, Stream.of(filter.code()));
        return address.with("only", codes.collect(Collectors.joining("."))).toString();
    }
}
