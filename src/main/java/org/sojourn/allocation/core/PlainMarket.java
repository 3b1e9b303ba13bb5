package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<String, PlainScan.Terms> terms = new HashMap<>();
    private final Map<List<String>, String> lots = new HashMap<>();
    private final Lottery lottery;

    PlainMarket(Intake intake) {
        lottery = intake.lottery();
        Map<String, Pool> pools = new HashMap<>();
        intake.pools().forEach(pool -> pools.put(pool.id(), pool));
        for (Option option : intake.options()) {
            positions.put(option.id(), positions.size());
            List<Node> path = new ArrayList<>(List.of(Node.of(option)));
            for (Pool pool = pools.get(option.pool()); pool != null; pool = pools.get(pool.parent()))
                path.add(Node.of(pool));
            paths.put(option.id(), path);
            List<Reserve> reserves = intake.reserves().stream()
                    .filter(r -> r.option().equals(option.id()))
                    .toList();
            boolean openFirst = option.openFirst() && !reserves.isEmpty();
            terms.put(option.id(), new PlainScan.Terms(reserves, openFirst, option.capacity()));
        }
    }

    private static int byTieBreaks(Application a, Application b) {
        List<Integer> mine = a.wish().tieBreaks();
        List<Integer> theirs = b.wish().tieBreaks();
        int same = 0;
        while (same < mine.size() && mine.get(same).equals(theirs.get(same))) same++;
        return same == mine.size() ? 0 : theirs.get(same).compareTo(mine.get(same));
    }

    Application application(Student student, Wish wish) {
        String place = lottery.kind() == Lottery.Kind.ONE ? "" : wish.option();
        String lot =
                lots.computeIfAbsent(List.of(place, student.id()), drawn -> lottery.lot(wish.option(), student.id()));
        return new Application(student, wish, lot, positions.get(wish.option()));
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

    PlainScan.Terms terms(String option) {
        return terms.get(option);
    }

    /** Ch(standing), where everything standing belongs to one agreement. */
    Set<Application> choose(Collection<Application> standing) {
        return new PlainScan(this, standing).run(null).taken.keySet();
    }

    /** What the scan of held + wanted sees when it comes to {@code wanted} for the last time. */
    Sight look(Collection<Application> held, Application wanted) {
        Set<Application> standing = new HashSet<>(held);
        standing.add(wanted);
        PlainScan scan = new PlainScan(this, standing).run(wanted);
        Node binding = scan.taken.containsKey(wanted) ? null : scan.firstFull(wanted);
        List<Application> inside = new ArrayList<>(scan.taken.keySet());
        inside.removeIf(a -> !path(a.option()).contains(binding));
        List<Application> open = inside.stream().filter(scan.taken::get).toList();
        return new Sight(binding, inside, open.stream().max(MERIT).orElse(null));
    }

    /** The node without room, null when there is room everywhere; those taken inside it; the worst on an open seat. */
    record Sight(Node binding, List<Application> inside, Application last) {}
}
