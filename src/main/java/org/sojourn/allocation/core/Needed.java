package org.sojourn.allocation.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sojourn.vocabulary.Points;

/**
 * The exact points with which a refused student would have got the option, all else equal. Not simply more than the
 * last admitted: her entry may start a chain that comes back to her. Her chance only grows with her points there
 * (deferred acceptance respects improvements, also with reserved seats), so a binary search with a full run at each step
 * finds the number. It begins at the last admitted, which is nearly always where it ends.
 *
 * <p>One object answers for all wishes of an intake.
 */
public final class Needed {
    private final Intake intake;
    private final Market market;
    private final Map<String, Integer> students = new HashMap<>();
    private final Trial trial;
    private int[] held;
    private GreedyChoice choice;
    private int highest;

    private Needed(Intake intake) {
        this.intake = intake;
        this.market = Market.of(intake);
        this.trial = new Trial(market);
        for (Student student : intake.students()) students.put(student.id(), students.size());
        if (intake.mechanism() != Mechanism.DEFERRED_ACCEPTANCE) return;
        choice = DeferredAcceptance.run(market);
        held = DeferredAcceptance.held(market, choice);
        for (int score : market.keys.score()) highest = Math.max(highest, score);
    }

    /** Ready to answer for every wish of the intake. */
    public static Needed in(Intake intake) {
        return new Needed(intake);
    }

    /** For a single wish, see {@link #score(String, String)}. */
    public static Optional<Points> score(Intake intake, String student, String option) {
        return in(intake).score(student, option);
    }

    /**
     * The least points, in steps of a tenth, at which she is granted this option. Empty when the wish was not refused,
     * when no points would do (no seats, an order given from outside, a priority class), or when the mechanism is not
     * deferred acceptance: in others more points may take her elsewhere. It may exceed what the rules can give.
     *
     * @throws java.util.NoSuchElementException when she is unknown or did not list the option
     */
    public Optional<Points> score(String student, String option) {
        int application = application(student, option);
        if (held == null || application == Tree.NONE || !isRefused(application)) return Optional.empty();
        int full = choice.innermostFull(market.option(application));
        if (market.tree.capacity[full] == 0) return Optional.empty();
        int top = Math.max(highest, market.keys.score()[application]) + 1;
        int last = choice.worst(full);
        int guess = last == Tree.NONE ? top : Math.max(market.keys.score()[market.byMerit[last]], 0) + 1;
        return search(application, Math.min(guess, top), top);
    }

    /** The first two steps are a tenth more than the last admitted and her very points; then the interval is halved. */
    private Optional<Points> search(int application, int guess, int top) {
        int low = market.keys.score()[application];
        int high = top + 1;
        for (int step = 0; high - low > 1; step++) {
            int at = step == 1 && high == top + 1 ? top : low + (high - low) / 2;
            if (step < 2 && low < guess - step && guess - step < high) at = guess - step;
            if (trial.isGranted(application, at)) high = at;
            else low = at;
        }
        return high > top ? Optional.empty() : Optional.of(new Points(high));
    }

    private int application(String student, String option) {
        Integer s = students.get(student);
        if (s == null) throw new NoSuchElementException(student);
        List<Wish> wishes = intake.students().get(s).wishes();
        int application = market.start[s];
        for (Wish wish : wishes) {
            if (wish.option().equals(option)) return wish.eligible() ? application : Tree.NONE;
            if (wish.eligible()) application++;
        }
        throw new NoSuchElementException(student + ", " + option);
    }

    private boolean isRefused(int application) {
        int own = held[market.student(application)];
        return own == Tree.NONE || own > application;
    }
}
