package org.sojourn.rulings;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Figures that move whenever what enters a run is changed.
 *
 * @param inForce how many rulings a run takes in
 * @param granted how many ever were, those among them that have ended
 * @param versions the sum of their versions, which only grows
 */
public record RulingsStamp(int inForce, long granted, long versions) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** @param json the three figures as the database puts them into one value */
    public static RulingsStamp of(String json) {
        List<Long> figures = NUMBER.matcher(json)
                .results()
                .map(found -> Long.valueOf(found.group()))
                .toList();
        return new RulingsStamp(figures.get(0).intValue(), figures.get(1), figures.get(2));
    }

    /** Empty while nothing was ever granted. */
    public String text() {
        return granted == 0 ? "" : inForce + "." + granted + "." + versions;
    }
}
