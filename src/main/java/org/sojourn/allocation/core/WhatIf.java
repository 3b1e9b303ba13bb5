package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * What one seat more or fewer would change, for every option and pool: alone, and together with every pool around it.
 * Exact: each change is what a whole run with these capacities gives.
 *
 * <p>Whole runs are not needed. The market is decided once with a seat more at every node and everything around it. Taking
 * these seats away again, each by a proposal that comes before all others, ends in the usual result, and taking away all
 * but one ends in that of one seat more; a chain of refusals is all it costs. Halving the nodes again and again, each
 * seat is taken away about log2(nodes) times instead of once for every other node. One seat fewer is one more taken away,
 * and a seat at a node alone is one more there with one fewer at the pool around it. (That a vacancy is filled by a chain
 * of students moving up would be fair, but often not the best for students.)
 *
 * <p>Other mechanisms than deferred acceptance depend on the order of turns; for them every change is a run.
 */
public final class WhatIf {
    private final Intake intake;
    private final Market market;
    private final Tree tree;
    private final BooleanSupplier enough;
    private final SortedMap<Integer, SeatChange> found = new TreeMap<>();
    private boolean broken;

    private WhatIf(Intake intake, Market market, BooleanSupplier enough) {
        this.intake = intake;
        this.market = market;
        this.tree = market.tree;
        this.enough = enough;
    }

    /**
     * Every change: options, then pools, in the intake's order; each with a seat more alone and around, then a seat fewer.
     * A node without a pool around it has no second kind; where there is no seat there is none fewer.
     *
     * @param enough is asked again and again; once it says yes, the answer is empty
     */
    public static Optional<List<SeatChange>> table(Intake intake, BooleanSupplier enough) {
        return table(intake, Market.of(intake), enough);
    }

    /** @param market the intake, laid out */
    static Optional<List<SeatChange>> table(Intake intake, Market market, BooleanSupplier enough) {
        WhatIf asked = new WhatIf(intake, market, enough);
        if (intake.mechanism() == Mechanism.DEFERRED_ACCEPTANCE) asked.byChains();
        else asked.byRuns();
        return asked.broken ? Optional.empty() : Optional.of(List.copyOf(asked.found.values()));
    }

    /** The same by a whole run for each. */
    static List<SeatChange> byRuns(Intake intake) {
        WhatIf asked = new WhatIf(intake, Market.of(intake), () -> false);
        asked.byRuns();
        return List.copyOf(asked.found.values());
    }

    private void byChains() {
        Standing standing = new Standing(market.with(roomy()));
        standing.mark();
        for (int node = 0; node < tree.nodes(); node++) standing.take(node);
        standing.isUsual();
        for (int node = 0; node < tree.nodes(); node++)
            if (hasSeatAround(node)) fewer(standing, node, tree.parent[node] != Tree.NONE);
        standing.back();
        more(standing, 0, tree.nodes());
    }

    /** A seat more for every node inside each; more than there are applications never count. */
    private int[] roomy() {
        int[] capacity = new int[tree.nodes()];
        for (int node = 0; node < capacity.length; node++) {
            capacity[node] += Math.min(tree.capacity[node], market.merit.length + 1);
            for (int at = node; at != Tree.NONE; at = tree.parent[at]) capacity[at]++;
        }
        return capacity;
    }

    private boolean hasSeatAround(int node) {
        int at = node;
        while (at != Tree.NONE && tree.capacity[at] > 0) at = tree.parent[at];
        return at == Tree.NONE;
    }

    /** @param standing where all seats more are taken away but those of the nodes from .. to - 1; it is left as it was */
    private void more(Standing standing, int from, int to) {
        if (to - from < 1 || isEnough()) return;
        if (to - from == 1) {
            oneMore(standing, from);
            return;
        }
        int middle = (from + to) >>> 1;
        standing.mark();
        for (int node = middle; node < to; node++) standing.take(node);
        more(standing, from, middle);
        standing.back();
        standing.mark();
        for (int node = from; node < middle; node++) standing.take(node);
        more(standing, middle, to);
        standing.back();
    }

    private void oneMore(Standing standing, int node) {
        boolean isInside = tree.parent[node] != Tree.NONE;
        keep(node, isInside, 1, standing);
        for (int inner = 0; inner < tree.nodes(); inner++)
            if (tree.parent[inner] == node && tree.capacity[inner] > 0) fewer(standing, inner, false);
        if (!isInside) return;
        standing.mark();
        standing.take(tree.parent[node]);
        keep(node, false, 1, standing);
        standing.back();
    }

    private void fewer(Standing standing, int node, boolean around) {
        standing.mark();
        standing.take(node);
        keep(node, around, -1, standing);
        standing.back();
    }

    private boolean isEnough() {
        broken = broken || enough.getAsBoolean();
        return broken;
    }

    private void keep(int node, boolean around, int seats, Standing standing) {
        List<SeatChange.Move> moves = new ArrayList<>();
        for (int s : standing.movers()) moves.add(move(s, standing.usuallyHeld(s), standing.held(s)));
        keep(node, around, seats, moves);
    }

    private void keep(int node, boolean around, int seats, int[] usual, int[] held) {
        List<SeatChange.Move> moves = new ArrayList<>();
        for (int s = 0; s < held.length; s++) if (held[s] != usual[s]) moves.add(move(s, usual[s], held[s]));
        keep(node, around, seats, moves);
    }

    private void keep(int node, boolean around, int seats, List<SeatChange.Move> moves) {
        found.put(4 * node + (seats < 0 ? 2 : 0) + (around ? 1 : 0), new SeatChange(node(node), around, seats, moves));
    }

    private SeatChange.Move move(int student, int usual, int held) {
        return new SeatChange.Move(
                intake.students().get(student).id(), option(usual), option(held), isBetter(held, usual));
    }

    /** Her applications are numbered from the top of her list. */
    private static boolean isBetter(int application, int other) {
        return application != Tree.NONE && (other == Tree.NONE || application < other);
    }

    private String option(int application) {
        return application == Tree.NONE
                ? null
                : intake.options().get(market.option(application)).id();
    }

    private Node node(int node) {
        return node < tree.options
                ? Node.of(intake.options().get(node))
                : Node.of(intake.pools().get(node - tree.options));
    }

    private void byRuns() {
        int[] usual = Allocation.held(intake, market);
        for (int node = 0; node < tree.nodes(); node++) {
            boolean isInside = tree.parent[node] != Tree.NONE;
            run(node, false, 1, usual);
            if (isInside) run(node, true, 1, usual);
            if (tree.capacity[node] > 0) run(node, false, -1, usual);
            if (isInside && hasSeatAround(node)) run(node, true, -1, usual);
        }
    }

    private void run(int node, boolean around, int seats, int[] usual) {
        if (isEnough()) return;
        int[] capacity = Arrays.copyOf(tree.capacity, tree.nodes());
        capacity[node] += seats;
        for (int at = tree.parent[node]; around && at != Tree.NONE; at = tree.parent[at]) capacity[at] += seats;
        keep(node, around, seats, usual, Allocation.held(intake, market.with(capacity)));
    }
}
