package org.sojourn.allocation.core;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The door of the core: an intake in, a decision out. */
public final class Allocation {
    /** Changes whenever the same intake could give other bytes. */
    public static final String ENGINE = "sojourn 2";

    private Allocation() {}

    /** Decides; the intake has been inspected when it was built, so this refuses nothing. */
    public static Decision decide(Intake intake) {
        Market market = Market.of(intake);
        if (intake.mechanism() != Mechanism.DEFERRED_ACCEPTANCE) {
            Room room = turns(intake, market);
            return decision(intake, market, room, room.held);
        }
        GreedyChoice choice = DeferredAcceptance.run(market);
        return decision(intake, market, choice, DeferredAcceptance.held(market, choice));
    }

    /** For each student the application she holds, or NONE; the market may have other capacities than the intake. */
    static int[] held(Intake intake, Market market) {
        if (intake.mechanism() != Mechanism.DEFERRED_ACCEPTANCE) return turns(intake, market).held;
        return DeferredAcceptance.held(market, DeferredAcceptance.run(market));
    }

    private static Room turns(Intake intake, Market market) {
        return switch (intake.mechanism()) {
            case MERIT_WALK_DOWN -> WalkDown.byMerit(market);
            case LOTTERY_WALK_DOWN -> WalkDown.byLot(market, Lots.ofStudents(intake));
            case TOP_TRADING_CYCLES -> TradingCycles.run(market);
            default -> ImmediateAcceptance.run(market);
        };
    }

    private static Decision decision(Intake intake, Market market, Filling filling, int[] held) {
        SortedMap<String, String> assignment = new TreeMap<>();
        List<Student> students = intake.students();
        for (int s = 0; s < held.length; s++)
            if (held[s] != Tree.NONE)
                assignment.put(
                        students.get(s).id(),
                        intake.options().get(market.option(held[s])).id());
        Explanation explanation = new Explanation(intake, market, filling, held);
        return new Decision(
                ENGINE,
                intake.digest(),
                intake.lottery().commitment(),
                Fingerprint.of(Decision.canonical(intake, assignment)),
                assignment,
                explanation.verdicts(),
                explanation.seats());
    }
}
