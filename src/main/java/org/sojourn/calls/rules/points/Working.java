package org.sojourn.calls.rules.points;

import java.util.List;
import org.sojourn.calls.rules.Grade;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** How a line came to its points before weight, as values, so that a page can write the sum out in either language. */
public sealed interface Working {
    /** maximum x (worst - grade) / span, as in 45 x (4.0 - 1.7) / 3.0. */
    record FromGrade(Points maximum, Grade worst, Grade grade, Points span) implements Working {}

    /** The level reached against the level asked; {@code steps} CEFR steps above it, negative = below. */
    record FromLanguage(String language, CefrLevel asked, CefrLevel reached, int steps) implements Working {}

    /** The place asks for no level: everybody gets the maximum. */
    record NoLanguageAsked(Points maximum) implements Working {}

    /** Points entered or imported; above the maximum they count as the maximum. */
    record FromEntry(Points entered) implements Working {}

    /** A grade against the row of a table; {@code row} null = it reaches none. */
    record FromBand(Grade grade, Grade row) implements Working {}

    /** The level reached in the place's language against the row of a table; {@code row} null = it reaches none. */
    record FromLevel(String language, CefrLevel reached, CefrLevel row) implements Working {}

    /** So many of each item. */
    record FromItems(List<Counted> items) implements Working {
        public FromItems {
            items = List.copyOf(items);
        }
    }

    /** @param number in tenths as points are: 2.0 = two */
    record Counted(String item, Points number, Points each) {
        /** Below 0 is none. */
        public Points points() {
            return each.times(Math.max(0, number.tenths()), 10);
        }
    }

    /**
     * So many of each item in each year.
     *
     * @param most what one year can give
     */
    record FromYearlyItems(Points most, List<Year> years) implements Working {
        public FromYearlyItems {
            years = List.copyOf(years);
        }

        /** What a year gives. */
        public Points points(Year year) {
            Points sum = year.sum();
            return sum.compareTo(most) > 0 ? most : sum;
        }
    }

    /** @param number 1 = the first year of study */
    record Year(int number, List<Counted> items) {
        public Year {
            items = List.copyOf(items);
        }

        /** Before the limit of a year. */
        public Points sum() {
            return items.stream().map(Counted::points).reduce(Points.ZERO, Points::plus);
        }
    }

    /** Finished years, two semesters each. */
    record FromYears(int years, Points each) implements Working {}

    /** Semesters behind, and how many may be. */
    record OnTime(Points behind, int allowed) implements Working {}

    /** Points for one partner. */
    record FromPartner(String partner, Points entered) implements Working {}

    /** The value is not there: 0 points. */
    record Missing() implements Working {}
}
