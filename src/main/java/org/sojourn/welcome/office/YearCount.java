package org.sojourn.welcome.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.welcome.VisitSight;
import org.sojourn.welcome.core.Kind;

/**
 * How many arrive in one year, by kind. Kinds with fewer than five are counted together; where even together they are fewer
 * than five, the smallest of the others joins them, so that nobody can be told by taking figures off the whole.
 *
 * @param all null where fewer than five come in all
 * @param kinds those that are named, the most first
 * @param others the rest together; 0 when there is none
 */
public record YearCount(int year, Integer all, List<Named> kinds, int others) {
    public YearCount {
        kinds = List.copyOf(kinds);
    }

    /** A kind with how many come. */
    public record Named(Kind kind, int count) {}

    /** The latest year first. */
    public static List<YearCount> of(List<VisitSight> visits) {
        Map<Integer, Map<Kind, Integer>> years = new TreeMap<>(Comparator.reverseOrder());
        visits.forEach(one -> years.computeIfAbsent(one.arrival().getYear(), year -> new EnumMap<>(Kind.class))
                .merge(one.kind(), 1, Integer::sum));
        return years.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static YearCount of(int year, Map<Kind, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all < Share.LEAST) return new YearCount(year, null, List.of(), 0);
        List<Named> named = new ArrayList<>();
        counts.forEach((kind, count) -> {
            if (count >= Share.LEAST) named.add(new Named(kind, count));
        });
        named.sort(Comparator.comparingInt(Named::count).reversed().thenComparing(Named::kind));
        int others = all - named.stream().mapToInt(Named::count).sum();
        if (others > 0 && others < Share.LEAST)
            others += named.remove(named.size() - 1).count();
        return new YearCount(year, all, named, others);
    }
}
