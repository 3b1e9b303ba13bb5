package org.sojourn.calls.rules.stamp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Plays the examples of {@link Patterns} by the rule they are about, in the plainest way. A null code = the safe rule. */
final class SmallRun {
    private static final Set<String> SHARED = Set.of("A", "B");

    private final Pattern pattern;
    private final Loss.Code code;
    private final int limit;

    SmallRun(Pattern pattern, Loss.Code code, int limit) {
        this.pattern = pattern;
        this.code = code;
        this.limit = limit;
    }

    List<String> result(boolean truthful) {
        List<List<String>> lists = new ArrayList<>();
        for (int person = 1; person <= pattern.people().size(); person++) {
            List<String> list = pattern.people().get(person - 1).wishes();
            if (!truthful && person == pattern.person()) list = pattern.told();
            lists.add(limit > 0 && list.size() > limit ? list.subList(0, limit) : list);
        }
        if (code == Loss.Code.MERIT_WALK_DOWN || code == Loss.Code.LOTTERY_WALK_DOWN) return inTurn(lists);
        if (code == Loss.Code.TOP_TRADING_CYCLES) return trade(lists);
        if (code == Loss.Code.IMMEDIATE_ACCEPTANCE) return firstWishesFirst(lists);
        return deferred(lists);
    }

    List<String> lied() {
        return result(false);
    }

    /** Persons in the order of their numbers. */
    private List<String> inTurn(List<List<String>> lists) {
        List<String> got = new ArrayList<>();
        for (List<String> list : lists)
            got.add(list.stream()
                    .filter(name -> got.stream().filter(name::equals).count()
                            < place(name).seats())
                    .findFirst()
                    .orElse(""));
        return got;
    }

    private List<String> firstWishesFirst(List<List<String>> lists) {
        String[] got = new String[lists.size()];
        for (int round = 0; round < 4; round++) {
            int now = round;
            for (Pattern.Place place : pattern.places()) {
                long taken = IntStream.range(0, got.length)
                        .filter(i -> place.name().equals(got[i]))
                        .count();
                for (int person : place.order()) {
                    List<String> list = lists.get(person - 1);
                    boolean asks = got[person - 1] == null
                            && list.size() > now
                            && list.get(now).equals(place.name());
                    if (asks && taken < place.seats()) {
                        got[person - 1] = place.name();
                        taken++;
                    }
                }
            }
        }
        return named(got);
    }

    private List<String> trade(List<List<String>> lists) {
        String[] got = new String[lists.size()];
        while (true) {
            int start = 0;
            while (start < got.length && got[start] != null) start++;
            if (start == got.length) return named(got);
            List<Integer> way = new ArrayList<>();
            int person = start + 1;
            while (!way.contains(person)) {
                way.add(person);
                person = first(wanted(lists.get(person - 1), got), got);
            }
            List<Integer> cycle = way.subList(way.indexOf(person), way.size());
            apply(cycle, lists, got);
        }
    }

    /** The wishes of a cycle are taken at once, before any of its places counts as gone. */
    private void apply(List<Integer> cycle, List<List<String>> lists, String[] got) {
        List<String> taken =
                cycle.stream().map(one -> wanted(lists.get(one - 1), got)).toList();
        for (int at = 0; at < cycle.size(); at++) got[cycle.get(at) - 1] = taken.get(at);
    }

    private String wanted(List<String> list, String[] got) {
        return list.stream()
                .filter(name -> !named(got).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private int first(String name, String[] got) {
        return place(name).order().stream()
                .filter(person -> got[person - 1] == null)
                .findFirst()
                .orElseThrow();
    }

    private List<String> deferred(List<List<String>> lists) {
        int[] next = new int[lists.size()];
        List<Application> held = new ArrayList<>();
        Deque<Integer> queue =
                new ArrayDeque<>(IntStream.rangeClosed(1, lists.size()).boxed().toList());
        while (!queue.isEmpty()) {
            int person = queue.poll();
            List<String> list = lists.get(person - 1);
            if (next[person - 1] == list.size()) continue;
            held.add(new Application(person, list.get(next[person - 1]++)));
            List<Application> kept = choice(held);
            for (Application one : held) if (!kept.contains(one)) queue.add(one.person());
            held = kept;
        }
        String[] got = new String[lists.size()];
        for (Application one : held) got[one.person() - 1] = one.place();
        return named(got);
    }

    private record Application(int person, String place) {}

    private List<Application> choice(List<Application> standing) {
        List<Application> kept = new ArrayList<>();
        List<Application> inOrder = standing.stream()
                .sorted(Comparator.comparing(
                        (Application a) -> place(a.place()).order().indexOf(a.person())))
                .toList();
        if (code == Loss.Code.POOL_RESERVE)
            inOrder.stream()
                    .filter(a -> SHARED.contains(a.place()) && inGroup(a) && fits(a, kept))
                    .findFirst()
                    .ifPresent(kept::add);
        for (Application one : inOrder) if (!kept.contains(one) && fits(one, kept)) kept.add(one);
        return kept;
    }

    private boolean fits(Application one, List<Application> kept) {
        List<Application> there =
                kept.stream().filter(k -> k.place().equals(one.place())).toList();
        if (code == Loss.Code.UNITS && SHARED.contains(one.place())) {
            int used = kept.stream()
                    .filter(k -> SHARED.contains(k.place()))
                    .mapToInt(SmallRun::units)
                    .sum();
            return used + units(one) <= 2;
        }
        if (code == Loss.Code.QUOTA && one.place().equals("A") && !inGroup(one))
            return there.stream().filter(k -> !inGroup(k)).count() < place("A").seats() - 1;
        return there.size() < place(one.place()).seats();
    }

    private static int units(Application one) {
        return one.place().equals("A") ? 2 : 1;
    }

    private boolean inGroup(Application one) {
        return pattern.people().get(one.person() - 1).inGroup();
    }

    private Pattern.Place place(String name) {
        return pattern.places().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(String[] got) {
        List<String> names = new ArrayList<>();
        for (String one : got) names.add(one == null ? "" : one);
        return names;
    }
}
