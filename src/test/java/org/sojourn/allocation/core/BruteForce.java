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
                            intake.lottery().lot(student.id())));
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
        Map<String, Integer> room = new HashMap<>(capacity);
        List<Entry> chosen = new ArrayList<>();
        List<Entry> order = new ArrayList<>(standing);
        order.sort(Comparator.<Entry>comparingInt(e -> e.wish().rank())
                .thenComparing(e -> -e.wish().score().tenths())
                .thenComparing((a, b) -> ties(b).compareTo(ties(a)))
                .thenComparing(Entry::lot)
                .thenComparing(Entry::option));
        for (Entry entry : order) {
            List<String> path = paths.get(entry.option());
            if (path.stream().anyMatch(node -> room.get(node) == 0)) continue;
            path.forEach(node -> room.merge(node, -1, Integer::sum));
            chosen.add(entry);
        }
        return chosen;
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
