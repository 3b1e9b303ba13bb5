package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The choice rule as it is written down, for {@link Check}: sort what stands by merit, scan it, take what fits. Slow and
 * plain on purpose; nothing here may call the fast engine.
 */
final class PlainMarket {
    /** A wish that stands, with what the merit order needs. */
    record Application(Student student, Wish wish, String lot, int optionPosition) {
        String option() {
            return wish.option();
        }

        /** A student has one application for an option: comparing whole lists would only be slower. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Application a && student.id().equals(a.student.id()) && option().equals(a.option());
        }

        @Override
        public int hashCode() {
            return 31 * student.id().hashCode() + option().hashCode();
        }
    }

    /** The merit order of an agreement. */
    static final Comparator<Application> MERIT = Comparator.comparingInt(
                    (Application a) -> a.wish().rank())
            .thenComparing((a, b) -> b.wish().score().compareTo(a.wish().score()))
            .thenComparing(PlainMarket::byTieBreaks)
            .thenComparing(Application::lot)
            .thenComparing(a -> a.student().id())
            .thenComparingInt(Application::optionPosition);

    private final Map<String, List<Node>> paths = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> lots = new HashMap<>();

    PlainMarket(Intake intake) {
        Map<String, Pool> pools = new HashMap<>();
        intake.pools().forEach(pool -> pools.put(pool.id(), pool));
        for (Option option : intake.options()) {
            positions.put(option.id(), positions.size());
            List<Node> path = new ArrayList<>(List.of(Node.of(option)));
            for (Pool pool = pools.get(option.pool()); pool != null; pool = pools.get(pool.parent()))
                path.add(Node.of(pool));
            paths.put(option.id(), path);
        }
        intake.students().forEach(s -> lots.put(s.id(), intake.lottery().lot(s.id())));
    }

    private static int byTieBreaks(Application a, Application b) {
        List<Integer> mine = a.wish().tieBreaks();
        List<Integer> theirs = b.wish().tieBreaks();
        int same = 0;
        while (same < mine.size() && mine.get(same).equals(theirs.get(same))) same++;
        return same == mine.size() ? 0 : theirs.get(same).compareTo(mine.get(same));
    }

    Application application(Student student, Wish wish) {
        return new Application(student, wish, lots.get(student.id()), positions.get(wish.option()));
    }

    /** The option, then the pools around it, innermost first. */
    List<Node> path(String option) {
        return paths.get(option);
    }

    /** The outermost node of the option's path: what chooses. */
    Node agreement(String option) {
        List<Node> path = path(option);
        return path.get(path.size() - 1);
    }

    /** Ch(standing), where everything standing belongs to one agreement. */
    Set<Application> choose(Collection<Application> standing) {
        Set<Application> taken = new LinkedHashSet<>();
        Map<Node, Integer> filled = new HashMap<>();
        for (Application application : standing.stream().sorted(MERIT).toList()) {
            if (firstFull(application, filled) != null) continue;
            path(application.option()).forEach(node -> filled.merge(node, 1, Integer::sum));
            taken.add(application);
        }
        return taken;
    }

    /** What the scan of held + wanted sees when it comes to {@code wanted}. */
    Sight look(Collection<Application> held, Application wanted) {
        List<Application> better =
                held.stream().filter(a -> MERIT.compare(a, wanted) < 0).toList();
        Set<Application> taken = choose(better);
        Map<Node, Integer> filled = new HashMap<>();
        taken.forEach(a -> path(a.option()).forEach(node -> filled.merge(node, 1, Integer::sum)));
        Node binding = firstFull(wanted, filled);
        List<Application> inside = binding == null
                ? List.of()
                : taken.stream().filter(a -> path(a.option()).contains(binding)).toList();
        return new Sight(binding, inside);
    }

    /** The node without room, null when there is room everywhere, and those taken inside it, best first. */
    record Sight(Node binding, List<Application> inside) {
        Application last() {
            return inside.isEmpty() ? null : inside.get(inside.size() - 1);
        }
    }

    private Node firstFull(Application application, Map<Node, Integer> filled) {
        for (Node node : path(application.option())) if (filled.getOrDefault(node, 0) >= node.capacity()) return node;
        return null;
    }
}
