package org.sojourn.allocation.core;

import java.util.SortedMap;

/** The door of the core: an intake in, a decision out. */
public final class Allocation {
    /** Changes whenever the same intake could give other bytes. */
    public static final String ENGINE = "sojourn 2";

    private Allocation() {}

    /** Decides; the intake has been inspected when it was built, so this refuses nothing. */
    public static Decision decide(Intake intake) {
        return decide(intake, Progress.UNSEEN);
    }

    /** The same, seen from outside. */
    public static Decision decide(Intake intake, Progress progress) {
        Market market = Market.of(intake);
        progress.reached(Progress.Step.DECIDE, 0, market.students());
        if (intake.mechanism() != Mechanism.DEFERRED_ACCEPTANCE) {
            Room room = turns(intake, market);
            return decision(intake, new Explanation(intake, market, room, room.held), progress);
        }
        GreedyChoice choice = DeferredAcceptance.run(market, progress);
        int[] held = DeferredAcceptance.held(market, choice);
        return decision(intake, new Explanation(intake, market, choice, held), progress);
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

    private static Decision decision(Intake intake, Explanation explanation, Progress progress) {
        SortedMap<String, String> assignment = explanation.assignment();
        return new Decision(
                ENGINE,
                intake.digest(),
                intake.lottery().commitment(),
                Fingerprint.of(Decision.canonical(intake, assignment)),
                assignment,
                explanation.verdicts(progress),
                explanation.seats());
    }
}
