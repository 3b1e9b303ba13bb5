package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.vocabulary.Points;

/**
 * Reads the reasons off the final seats. Everybody held fits together, so a scan of held + (i,o) first takes all who hold
 * a guarantee and then all others who are better than (i,o). In a fair result all on open seats inside a full node on the
 * path are better, or (i,o) would have taken one: the binding node is the innermost full one, and the last admitted its
 * worst holder of an open seat.
 */
final class Explanation {
    private static final int OFTEN = 1024;

    private final Intake intake;
    private final Market market;
    private final Filling filling;
    private final int[] held;
    private final int[] worst;

    Explanation(Intake intake, Market market, Filling filling, int[] held) {
        this.intake = intake;
        this.market = market;
        this.filling = filling;
        this.held = held;
        this.worst = new int[market.tree.nodes()];
        for (int node = 0; node < worst.length; node++) worst[node] = filling.worst(node);
    }

    /** Student to option; who has none is absent. */
    SortedMap<String, String> assignment() {
        SortedMap<String, String> assignment = new TreeMap<>();
        for (int s = 0; s < held.length; s++)
            if (held[s] != Tree.NONE)
                assignment.put(
                        intake.students().get(s).id(),
                        intake.options().get(market.option(held[s])).id());
        return assignment;
    }

    List<Verdict> verdicts(Progress progress) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int s = 0; s < held.length; s++) {
            if (s % OFTEN == 0) progress.reached(Progress.Step.EXPLAIN, s, held.length);
            Student student = intake.students().get(s);
            int application = market.start[s];
            for (int position = 1; position <= student.wishes().size(); position++) {
                Wish wish = student.wishes().get(position - 1);
                if (!wish.eligible()) {
                    verdicts.add(Verdict.plain(student.id(), position, wish, Outcome.INELIGIBLE, Reason.INELIGIBLE));
                } else {
                    verdicts.add(verdict(student.id(), position, wish, application++));
                }
            }
        }
        return verdicts;
    }

    private Verdict verdict(String student, int position, Wish wish, int application) {
        int own = held[market.student(application)];
        if (own == application) return Verdict.plain(student, position, wish, Outcome.GRANTED, Reason.GRANTED);
        if (own != Tree.NONE && own < application)
            return Verdict.plain(student, position, wish, Outcome.NOT_NEEDED, Reason.HIGHER_WISH_GRANTED);
        int node = binding(application);
        int last = worst[node] == Tree.NONE ? Tree.NONE : market.byMerit[worst[node]];
        Reason reason = reason(application, node, last);
        String tie =
                reason == Reason.TIE_BREAK ? intake.tieBreaks().get(market.keys.decidedBy(application, last)) : null;
        return new Verdict(
                student,
                position,
                wish.option(),
                Outcome.REFUSED,
                reason,
                wish.score(),
                node(node),
                points(worst[node]),
                tie,
                null);
    }

    private int binding(int application) {
        int node = filling.innermostFull(market.option(application));
        if (node == Tree.NONE) throw new IllegalStateException("a refusal without a full node: " + application);
        return node;
    }

    private Reason reason(int application, int node, int last) {
        if (market.tree.capacity[node] == 0) return Reason.CAPACITY_ZERO;
        if (intake.mechanism() != Mechanism.DEFERRED_ACCEPTANCE) return Reason.BY_MECHANISM;
        int own = held[market.student(application)];
        if (own != Tree.NONE && market.tree.contains(node, market.option(own))) return Reason.OWN_PLACE;
        if (last == Tree.NONE) return Reason.RESERVED_ONLY;
        int key = market.keys.decidedBy(application, last);
        if (key == Keys.RANK) return ranked(application, last);
        if (key == Keys.SCORE) return node < market.tree.options ? Reason.OPTION_FULL : Reason.POOL_FULL;
        return key < intake.tieBreaks().size() ? Reason.TIE_BREAK : Reason.LOTTERY;
    }

    private Reason ranked(int application, int last) {
        boolean byClass = market.keys.rank()[last] >= 0 && market.keys.rank()[application] >= Wish.CLASSES;
        return byClass ? Reason.PRIORITY_CLASS : Reason.GIVEN_ORDER;
    }

    List<Seats> seats() {
        List<Seats> seats = new ArrayList<>();
        for (int node = 0; node < market.tree.nodes(); node++) seats.add(seats(node));
        return seats;
    }

    private Seats seats(int node) {
        int filled = filling.count(node);
        int left = market.tree.capacity[node] - filled;
        int full = filling.innermostFull(node);
        int last = full == Tree.NONE ? Tree.NONE : worst[full];
        int reserved = node < market.tree.options ? filling.worstReserved(node) : Tree.NONE;
        return new Seats(node(node), filled, left, full != Tree.NONE, points(last), student(last), points(reserved));
    }

    private Points points(int merit) {
        return merit == Tree.NONE ? null : new Points(market.keys.score()[market.byMerit[merit]]);
    }

    private String student(int merit) {
        if (merit == Tree.NONE) return null;
        return intake.students().get(market.proposer[merit]).id();
    }

    private Node node(int node) {
        int options = market.tree.options;
        return node < options
                ? Node.of(intake.options().get(node))
                : Node.of(intake.pools().get(node - options));
    }
}
