package org.sojourn.allocation.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sojourn.allocation.core.PlainMarket.Application;
import org.sojourn.vocabulary.Points;

/** Holds every verdict against a plain scan of held + (student, option). */
final class VerdictCheck {
    private record Line(String student, String option) {}

    private final Intake intake;
    private final Decision decision;
    private final PlainMarket market;
    private final Map<Node, Set<Application>> held;

    VerdictCheck(Intake intake, Decision decision, PlainMarket market, Map<Node, Set<Application>> held) {
        this.intake = intake;
        this.decision = decision;
        this.market = market;
        this.held = held;
    }

    void run(List<Violation> violations) {
        Map<Line, Verdict> lines = new HashMap<>();
        decision.verdicts().forEach(v -> lines.put(new Line(v.student(), v.option()), v));
        int wishes = 0;
        for (Student student : intake.students()) {
            boolean granted = false;
            for (int i = 0; i < student.wishes().size(); i++) {
                Wish wish = student.wishes().get(i);
                Verdict expected = expected(student, i + 1, wish, granted);
                if (expected == null || !expected.equals(lines.get(new Line(student.id(), wish.option()))))
                    violations.add(new Violation(Violation.Kind.WRONG_REASON, student.id(), wish.option()));
                granted |= expected != null && expected.outcome() == Outcome.GRANTED;
                wishes++;
            }
        }
        if (wishes != decision.verdicts().size()) violations.add(new Violation(Violation.Kind.WRONG_REASON, "", ""));
    }

    /** The verdict a scan gives; null when the scan finds room, so that no verdict would be right. */
    private Verdict expected(Student student, int position, Wish wish, boolean granted) {
        String id = student.id();
        if (!wish.eligible()) return Verdict.plain(id, position, wish, Outcome.INELIGIBLE, Reason.INELIGIBLE);
        if (wish.option().equals(decision.assignment().get(id)))
            return Verdict.plain(id, position, wish, Outcome.GRANTED, Reason.GRANTED);
        if (granted) return Verdict.plain(id, position, wish, Outcome.NOT_NEEDED, Reason.HIGHER_WISH_GRANTED);
        Application wanted = market.application(student, wish);
        if (intake.mechanism() != Mechanism.DEFERRED_ACCEPTANCE) return byMechanism(position, wanted);
        Collection<Application> standing = held.getOrDefault(market.agreement(wish.option()), Set.of());
        PlainMarket.Sight sight = market.look(standing, wanted);
        if (sight.binding() == null) return null;
        Reason reason = reason(wanted, sight);
        Points last = sight.last() == null ? null : sight.last().wish().score();
        String tie = reason == Reason.TIE_BREAK ? intake.tieBreaks().get(firstDifference(wanted, sight.last())) : null;
        return new Verdict(
                id, position, wish.option(), Outcome.REFUSED, reason, wish.score(), sight.binding(), last, tie, null);
    }

    /** Nothing is ever taken back: what had no room then has none at the end. */
    private Verdict byMechanism(int position, Application wanted) {
        Wish wish = wanted.wish();
        for (Node node : market.path(wish.option())) {
            long inside = held.getOrDefault(market.agreement(wish.option()), Set.of()).stream()
                    .filter(a -> market.path(a.option()).contains(node))
                    .count();
            if (inside < node.capacity()) continue;
            Reason reason = node.capacity() == 0 ? Reason.CAPACITY_ZERO : Reason.BY_MECHANISM;
            String id = wanted.student().id();
            return new Verdict(
                    id, position, wish.option(), Outcome.REFUSED, reason, wish.score(), node, null, null, null);
        }
        return null;
    }

    private static Reason reason(Application wanted, PlainMarket.Sight sight) {
        if (sight.binding().capacity() == 0) return Reason.CAPACITY_ZERO;
        if (sight.inside().stream()
                .anyMatch(a -> a.student().id().equals(wanted.student().id()))) return Reason.OWN_PLACE;
        if (sight.last() == null) return Reason.RESERVED_ONLY;
        Wish mine = wanted.wish();
        Wish last = sight.last().wish();
        if (mine.rank() != last.rank())
            return mine.rank() >= Wish.CLASSES && last.rank() >= 0 ? Reason.PRIORITY_CLASS : Reason.GIVEN_ORDER;
        if (Objects.equals(mine.score(), last.score()))
            return mine.tieBreaks().equals(last.tieBreaks()) ? Reason.LOTTERY : Reason.TIE_BREAK;
        return sight.binding().kind() == Node.Kind.OPTION ? Reason.OPTION_FULL : Reason.POOL_FULL;
    }

    private static int firstDifference(Application a, Application b) {
        int same = 0;
        while (a.wish().tieBreaks().get(same).equals(b.wish().tieBreaks().get(same))) same++;
        return same;
    }
}
