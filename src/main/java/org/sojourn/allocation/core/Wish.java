package org.sojourn.allocation.core;

import java.util.List;
import org.sojourn.vocabulary.Points;

/**
 * One line of a student's list. Inside an agreement applications are compared by rank (lower first), then points
 * (higher first), then each tie-break value (higher first), then the lottery, then the student's id.
 *
 * @param option the option wished for
 * @param rank 0 = points decide; 1, 2, ... = an order given from outside, for instance an imported ranking; negative =
 *     protected, before everybody whose points decide; from {@link #CLASSES} on = a later priority class, whose points
 *     decide only among themselves
 * @param score points at this option, in tenths
 * @param tieBreaks as many values as the intake names tie-breaks, in its order
 * @param barred why the wish takes no part; null = it does
 */
public record Wish(String option, int rank, Points score, List<Integer> tieBreaks, Ineligibility barred) {
    /** Ranks from here on are priority classes after the first. */
    public static final int CLASSES = 1_000_000_000;

    public Wish {
        tieBreaks = List.copyOf(tieBreaks);
    }

    /** A wish whose points decide. */
    public static Wish of(String option, Points score, Integer... tieBreaks) {
        return new Wish(option, 0, score, List.of(tieBreaks), null);
    }

    /** A wish whose place in the merit order was given from outside, 1 = best. */
    public static Wish ranked(String option, int rank) {
        return new Wish(option, rank, Points.ZERO, List.of(), null);
    }

    /** The same wish in a priority class, 1 = the first; for instance those who go for the first time. */
    public Wish inClass(int number) {
        return new Wish(option, number == 1 ? 0 : CLASSES + number, score, tieBreaks, barred);
    }

    /** The same wish, protected: before everybody whose points decide; among the protected points decide. */
    public Wish beforeAllPoints() {
        return new Wish(option, -1, score, tieBreaks, barred);
    }

    /** The same wish, taking no part for the reason given. */
    public Wish barredBy(Ineligibility reason) {
        return new Wish(option, rank, score, tieBreaks, reason);
    }

    /** The same wish with other points. */
    public Wish scoring(Points other) {
        return new Wish(option, rank, other, tieBreaks, barred);
    }

    public boolean eligible() {
        return barred == null;
    }
}
