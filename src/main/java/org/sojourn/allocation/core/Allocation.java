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
        GreedyChoice choice = DeferredAcceptance.run(market);
        int[] held = DeferredAcceptance.held(market, choice);
        SortedMap<String, String> assignment = new TreeMap<>();
        List<Student> students = intake.students();
        for (int s = 0; s < held.length; s++)
            if (held[s] != GreedyChoice.NONE)
                assignment.put(
                        students.get(s).id(),
                        intake.options().get(market.option(held[s])).id());
        Explanation explanation = new Explanation(intake, market, choice, held);
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
