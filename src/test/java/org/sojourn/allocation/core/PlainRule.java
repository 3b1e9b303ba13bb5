package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The choice rule once more, by trying everything, sharing nothing with the core but the records. */
final class PlainRule {
    record Entry(Student student, Wish wish, int option, String lot) {}

    /** What has been chosen when the scan stopped, who of these on a reserved seat, and the room left at each node. */
    record Choice(List<Entry> chosen, Set<Entry> reserved, Map<String, Integer> room) {}

    private static final Comparator<Entry> BEST_FIRST = Comparator.<Entry>comparingInt(
                    e -> e.wish().rank())
            .thenComparing(e -> -e.wish().score().tenths())
            .thenComparing((a, b) -> ties(b).compareTo(ties(a)))
            .thenComparing(Entry::lot)
            .thenComparing(Entry::option);

    private final Intake intake;
    private final List<List<String>> paths = new ArrayList<>();
    private final Map<String, Integer> capacity = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    PlainRule(Intake intake) {
        this.intake = intake;
        Map<String, Pool> pools = new HashMap<>();
        for (Pool pool : intake.pools()) {
            pools.put(pool.id(), pool);
            capacity.put("POOL " + pool.id(), pool.capacity());
        }
        for (Option option : intake.options()) {
            positions.put(option.id(), positions.size());
            capacity.put("OPTION " + option.id(), option.capacity());
            List<String> path = new ArrayList<>(List.of("OPTION " + option.id()));
            for (Pool p = pools.get(option.pool()); p != null; p = pools.get(p.parent())) path.add("POOL " + p.id());
            paths.add(path);
        }
    }

    /** Tie-break values as text that sorts alike; the instances use values from 0 to 9. */
    private static String ties(Entry entry) {
        return entry.wish().tieBreaks().toString();
    }

    Entry entry(Student student, Wish wish) {
        int option = positions.get(wish.option());
        return new Entry(student, wish, option, intake.lottery().lot(wish.option(), student.id()));
    }

    /** The applications of a student, best wish first. */
    List<Entry> entries(Student student) {
        return student.wishes().stream()
                .filter(Wish::eligible)
                .map(wish -> entry(student, wish))
                .toList();
    }

    /** The nodes around an entry's option, innermost first. */
    List<String> path(Entry entry) {
        return paths.get(entry.option());
    }

    int capacity(String node) {
        return capacity.get(node);
    }

    static boolean isBefore(Entry one, Entry other) {
        return BEST_FIRST.compare(one, other) < 0;
    }

    Set<Entry> choose(Collection<Entry> standing) {
        return new HashSet<>(choose(standing, null).chosen());
    }

    /** Chooses until the last scan comes to {@code until}. */
    Choice choose(Collection<Entry> standing, Entry until) {
        List<Entry> order = new ArrayList<>(standing);
        order.sort(BEST_FIRST);
        Choice choice = new Choice(new ArrayList<>(), new HashSet<>(), new HashMap<>(capacity));
        for (Entry entry : order)
            if (!opensFirst(entry) && raises(choice.chosen(), entry) && take(entry, choice)) {
                choice.reserved().add(entry);
            }
        for (int option = 0; option < intake.options().size(); option++)
            if (intake.options().get(option).openFirst()) openFirst(option, order, choice);
        for (Entry entry : order) {
            if (entry.equals(until)) break;
            if (!choice.chosen().contains(entry)) take(entry, choice);
        }
        return choice;
    }

    private boolean take(Entry entry, Choice choice) {
        if (path(entry).stream().anyMatch(node -> choice.room().get(node) == 0)) return false;
        path(entry).forEach(node -> choice.room().merge(node, -1, Integer::sum));
        return choice.chosen().add(entry);
    }

    private boolean opensFirst(Entry entry) {
        return intake.options().get(entry.option()).openFirst();
    }

    private List<Reserve> reserves(int option) {
        String id = intake.options().get(option).id();
        return intake.reserves().stream().filter(r -> r.option().equals(id)).toList();
    }

    private static boolean has(Entry entry, Reserve reserve) {
        return entry.student().categories().contains(reserve.category());
    }

    private boolean raises(List<Entry> chosen, Entry entry) {
        List<Entry> there = new ArrayList<>(
                chosen.stream().filter(e -> e.option() == entry.option()).toList());
        int[] seats = reserves(entry.option()).stream().mapToInt(Reserve::seats).toArray();
        int before = mostSeated(there, 0, seats);
        there.add(entry);
        return mostSeated(there, 0, seats) > before;
    }

    /** The most reserved seats these can fill. */
    private int mostSeated(List<Entry> there, int from, int[] seats) {
        if (from == there.size()) return 0;
        int most = mostSeated(there, from + 1, seats);
        List<Reserve> reserves = reserves(there.get(from).option());
        for (int r = 0; r < seats.length; r++) {
            if (seats[r] == 0 || !has(there.get(from), reserves.get(r))) continue;
            seats[r]--;
            most = Math.max(most, 1 + mostSeated(there, from + 1, seats));
            seats[r]++;
        }
        return most;
    }

    private void openFirst(int option, List<Entry> order, Choice choice) {
        List<Entry> left =
                new ArrayList<>(order.stream().filter(e -> e.option() == option).toList());
        int open = intake.options().get(option).capacity();
        for (Reserve reserve : reserves(option)) open -= reserve.seats();
        for (int seat = 0; seat < open && !left.isEmpty(); seat++) take(left.remove(0), choice);
        for (Reserve reserve : reserves(option))
            for (int seat = 0; seat < reserve.seats(); seat++)
                left.stream().filter(e -> has(e, reserve)).findFirst().ifPresent(best -> {
                    left.remove(best);
                    if (take(best, choice)) choice.reserved().add(best);
                });
    }
}
