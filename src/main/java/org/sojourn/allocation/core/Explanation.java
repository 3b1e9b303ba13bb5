package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.vocabulary.Points;

/**
 * Reads the reasons off the final seats. Everybody held fits together, so a scan of held + (i,o) takes all who are better
 * than (i,o). In a fair result all inside a full node on the path are better, or (i,o) would have taken a seat there:
 * the binding node is the innermost full one, and the last admitted its worst holder.
 */
final class Explanation {
    private final Intake intake;
    private final Market market;
    private final GreedyChoice choice;
    private final int[] held;
    private final int[] worst;

    Explanation(Intake intake, Market market, GreedyChoice choice, int[] held) {
        this.intake = intake;
        this.market = market;
        this.choice = choice;
        this.held = held;
        this.worst = new int[market.tree.nodes()];
        for (int node = 0; node < worst.length; node++) worst[node] = choice.worst(node);
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int s = 0; s < held.length; s++) {
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
        if (own != GreedyChoice.NONE && own < application)
            return Verdict.plain(student, position, wish, Outcome.NOT_NEEDED, Reason.HIGHER_WISH_GRANTED);
        int node = binding(application);
        int last = worst[node] == GreedyChoice.NONE ? GreedyChoice.NONE : market.byMerit[worst[node]];
        Reason reason = reason(application, node, last);
        Points lastScore =
                last == GreedyChoice.NONE ? null : new Points(market.keys.score()[last]);
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
                lastScore,
                tie,
                null);
    }

    private int binding(int application) {
        for (int node = market.option(application); node != Tree.NONE; node = market.tree.parent[node])
            if (choice.count(node) == market.tree.capacity[node]) return node;
        throw new IllegalStateException("a refusal without a full node: application " + application);
    }

    private Reason reason(int application, int node, int last) {
        if (market.tree.capacity[node] == 0) return Reason.CAPACITY_ZERO;
        int own = held[market.student(application)];
        if (own != GreedyChoice.NONE && market.tree.contains(node, market.option(own))) return Reason.OWN_PLACE;
        int key = market.keys.decidedBy(application, last);
        if (key == Keys.RANK) return Reason.GIVEN_ORDER;
        if (key == Keys.SCORE) return node < market.tree.options ? Reason.OPTION_FULL : Reason.POOL_FULL;
        return key < intake.tieBreaks().size() ? Reason.TIE_BREAK : Reason.LOTTERY;
    }

    List<Seats> seats() {
        List<Seats> seats = new ArrayList<>();
        for (int node = 0; node < market.tree.nodes(); node++) seats.add(seats(node));
        return seats;
    }

    private Seats seats(int node) {
        int filled = choice.count(node);
        int left = market.tree.capacity[node] - filled;
        int full = node;
        while (full != Tree.NONE && choice.count(full) < market.tree.capacity[full]) full = market.tree.parent[full];
        boolean shut = full != Tree.NONE;
        if (!shut || worst[full] == GreedyChoice.NONE) return new Seats(node(node), filled, left, shut, null, null);
        int last = market.byMerit[worst[full]];
        String student = intake.students().get(market.student(last)).id();
        return new Seats(node(node), filled, left, true, new Points(market.keys.score()[last]), student);
    }

    private Node node(int node) {
        int options = market.tree.options;
        return node < options
                ? Node.of(intake.options().get(node))
                : Node.of(intake.pools().get(node - options));
    }
}
