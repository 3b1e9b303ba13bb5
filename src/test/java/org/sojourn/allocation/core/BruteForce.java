package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at every assignment there is: for instances of a handful of students. Orders and chooses in its own way. */
final class BruteForce {
    record Entry(int student, Wish wish, int option, String lot) {}

    private final Intake intake;
    private final List<List<Entry>> lists = new ArrayList<>();
    private final List<List<String>> paths = new ArrayList<>();
    private final Map<String, Integer> capacity = new HashMap<>();

    BruteForce(Intake intake) {
        this.intake = intake;
        Map<String, Pool> pools = new HashMap<>();
        for (Pool pool : intake.pools()) {
            pools.put(pool.id(), pool);
            capacity.put("pool " + pool.id(), pool.capacity());
        }
        Map<String, Integer> positions = new HashMap<>();
        for (Option option : intake.options()) {
            positions.put(option.id(), positions.size());
            capacity.put(option.id(), option.capacity());
            List<String> path = new ArrayList<>(List.of(option.id()));
            for (Pool p = pools.get(option.pool()); p != null; p = pools.get(p.parent())) path.add("pool " + p.id());
            paths.add(path);
        }
        for (int s = 0; s < intake.students().size(); s++) {
            List<Entry> list = new ArrayList<>();
            Student student = intake.students().get(s);
            for (Wish wish : student.wishes())
                if (wish.eligible())
                    list.add(new Entry(
                            s,
                            wish,
                            positions.get(wish.option()),
                            intake.lottery().lot(wish.option(), student.id())));
            lists.add(list);
        }
    }

    /**
     * All that pass the certificate: what is held is chosen, and no application its student prefers would be taken if it
     * came in addition, her own place staying.
     */
    List<Map<String, String>> certified() {
        return all().stream().filter(this::stable).map(this::named).toList();
    }

    private List<List<Entry>> all() {
        List<List<Entry>> all = new ArrayList<>();
        extend(all, new ArrayList<>(), 0);
        return all;
    }

    private void extend(List<List<Entry>> all, List<Entry> soFar, int student) {
        if (student == lists.size()) {
            if (choose(soFar).size() == soFar.size()) all.add(new ArrayList<>(soFar));
            return;
        }
        extend(all, soFar, student + 1);
        for (Entry entry : lists.get(student)) {
            soFar.add(entry);
            extend(all, soFar, student + 1);
            soFar.remove(soFar.size() - 1);
        }
    }

    private boolean stable(List<Entry> held) {
        for (List<Entry> list : lists) {
            for (Entry wanted : list) {
                if (held.contains(wanted)) break;
                List<Entry> standing = new ArrayList<>(held);
                standing.add(wanted);
                if (choose(standing).contains(wanted)) return false;
            }
        }
        return true;
    }

    private List<Entry> choose(List<Entry> standing) {
        List<Entry> order = new ArrayList<>(standing);
        order.sort(Comparator.<Entry>comparingInt(e -> e.wish().rank())
                .thenComparing(e -> -e.wish().score().tenths())
                .thenComparing((a, b) -> ties(b).compareTo(ties(a)))
                .thenComparing(Entry::lot)
                .thenComparing(Entry::option));
        Map<String, Integer> room = new HashMap<>(capacity);
        List<Entry> chosen = new ArrayList<>();
        for (Entry entry : order) if (!opensFirst(entry) && raises(chosen, entry)) take(entry, room, chosen);
        openFirst(order, room, chosen);
        for (Entry entry : order) if (!chosen.contains(entry)) take(entry, room, chosen);
        return chosen;
    }

    private boolean take(Entry entry, Map<String, Integer> room, List<Entry> chosen) {
        List<String> path = paths.get(entry.option());
        if (path.stream().anyMatch(node -> room.get(node) == 0)) return false;
        path.forEach(node -> room.merge(node, -1, Integer::sum));
        return chosen.add(entry);
    }

    private boolean opensFirst(Entry entry) {
        return intake.options().get(entry.option()).openFirst();
    }

    private List<Reserve> reserves(int option) {
        String id = intake.options().get(option).id();
        return intake.reserves().stream().filter(r -> r.option().equals(id)).toList();
    }

    private boolean has(Entry entry, Reserve reserve) {
        return intake.students().get(entry.student()).categories().contains(reserve.category());
    }

    private boolean raises(List<Entry> chosen, Entry entry) {
        List<Entry> there = new ArrayList<>(
                chosen.stream().filter(e -> e.option() == entry.option()).toList());
        int[] seats = reserves(entry.option()).stream().mapToInt(Reserve::seats).toArray();
        int before = mostSeated(there, 0, seats);
        there.add(entry);
        return mostSeated(there, 0, seats) > before;
    }

    /** The most reserved seats these can fill, by trying everything. */
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

    private void openFirst(List<Entry> order, Map<String, Integer> room, List<Entry> chosen) {
        for (int option = 0; option < intake.options().size(); option++) {
            if (!intake.options().get(option).openFirst()) continue;
            int here = option;
            List<Entry> left = new ArrayList<>(
                    order.stream().filter(e -> e.option() == here).toList());
            int open = intake.options().get(option).capacity();
            for (Reserve reserve : reserves(option)) open -= reserve.seats();
            for (int seat = 0; seat < open && !left.isEmpty(); seat++) take(left.remove(0), room, chosen);
            for (Reserve reserve : reserves(option))
                for (int seat = 0; seat < reserve.seats(); seat++)
                    left.stream().filter(e -> has(e, reserve)).findFirst().ifPresent(best -> {
                        left.remove(best);
                        take(best, room, chosen);
                    });
        }
    }

    /** Tie-break values as text that sorts alike; the instances use values from 0 to 9. */
    private static String ties(Entry entry) {
        return entry.wish().tieBreaks().toString();
    }

    private Map<String, String> named(List<Entry> held) {
        Map<String, String> named = new HashMap<>();
        held.forEach(
                e -> named.put(intake.students().get(e.student()).id(), e.wish().option()));
        return named;
    }
}
