package org.sojourn.allocation.core;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.sojourn.vocabulary.Points;

/**
 * The exact points with which a refused student would have got the option, all else equal. Not simply more than the
 * last admitted: her entry may start a chain that comes back to her. Her chance only grows with her points there
 * (deferred acceptance respects improvements), so a binary search with a full run at each step finds the number.
 */
public final class Needed {
    private Needed() {}

    /**
     * The least points, in steps of a tenth, at which she is granted this option. Empty when the wish was not refused,
     * or when no points would do: no seats, or an order given from outside. It may exceed what the rules can give.
     *
     * @throws java.util.NoSuchElementException when she is unknown or did not list the option
     */
    public static Optional<Points> score(Intake intake, String student, String option) {
        Market market = Market.of(intake);
        int application = application(intake, market, student, option);
        if (application == Tree.NONE || !refused(market, application)) return Optional.empty();
        int low = market.keys.score()[application];
        int high = low;
        for (int score : market.keys.score()) high = Math.max(high, score);
        high++;
        if (!granted(market.scoring(application, high), application)) return Optional.empty();
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (granted(market.scoring(application, middle), application)) high = middle;
            else low = middle;
        }
        return Optional.of(new Points(high));
    }

    private static int application(Intake intake, Market market, String student, String option) {
        for (int s = 0; s < intake.students().size(); s++) {
            if (!intake.students().get(s).id().equals(student)) continue;
            int application = market.start[s];
            for (Wish wish : intake.students().get(s).wishes()) {
                if (wish.option().equals(option)) return wish.eligible() ? application : Tree.NONE;
                if (wish.eligible()) application++;
            }
        }
        throw new NoSuchElementException(student + ", " + option);
    }

    private static boolean refused(Market market, int application) {
        int held = heldBy(market, application);
        return held == GreedyChoice.NONE || held > application;
    }

    private static boolean granted(Market market, int application) {
        return heldBy(market, application) == application;
    }

    private static int heldBy(Market market, int application) {
        return DeferredAcceptance.held(market, DeferredAcceptance.run(market))[market.student(application)];
    }
}
