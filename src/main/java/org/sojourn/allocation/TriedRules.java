package org.sojourn.allocation;

import java.util.List;

/**
 * What other rules would mean for the applications of a call as they stand.
 *
 * @param present by the call's own rules
 * @param tried by the others
 * @param moved everybody whose result would be another: who gains first, then by number
 */
public record TriedRules(Figures present, Figures tried, List<ComparedPeople.Line> moved) {
    public TriedRules {
        moved = List.copyOf(moved);
    }

    /**
     * @param students who applies
     * @param placed how many have a place
     * @param firstWishes how many have their first wish
     * @param ineligible how many wishes are not eligible
     */
    public record Figures(int students, int placed, int firstWishes, int ineligible) {}

    public long count(Effect effect) {
        return moved.stream().filter(line -> line.effect() == effect).count();
    }
}
