package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.allocation.core.PlainRule.Entry;

/** Looks at every assignment there is: for instances of a handful of students. Orders and chooses by {@link PlainRule}. */
final class BruteForce {
    private final PlainRule rule;
    private final List<List<Entry>> lists;

    BruteForce(Intake intake) {
        rule = new PlainRule(intake);
        lists = intake.students().stream().map(rule::entries).toList();
    }

    /**
     * All that pass the certificate: what is held is chosen, and no application its student prefers would be taken if it
     * came in addition, her own place staying.
     */
    List<Map<String, String>> certified() {
        List<List<Entry>> all = new ArrayList<>();
        extend(all, new ArrayList<>(), 0);
        return all.stream().filter(this::stable).map(BruteForce::named).toList();
    }

    private void extend(List<List<Entry>> all, List<Entry> soFar, int student) {
        if (student == lists.size()) {
            if (rule.choose(soFar).size() == soFar.size()) all.add(new ArrayList<>(soFar));
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
                if (rule.choose(standing).contains(wanted)) return false;
            }
        }
        return true;
    }

    private static Map<String, String> named(List<Entry> held) {
        Map<String, String> named = new HashMap<>();
        held.forEach(e -> named.put(e.student().id(), e.wish().option()));
        return named;
    }
}
