package org.sojourn.calls;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A call and what it calls for.
 *
 * @param placeIds in order
 */
public record CallWithPlaces(CallCard card, Set<Long> placeIds) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** @param json the ids as the database puts many into one value, or null for none */
    static CallWithPlaces of(CallCard card, String json) {
        return new CallWithPlaces(
                card,
                NUMBER.matcher(json == null ? "" : json)
                        .results()
                        .map(found -> Long.valueOf(found.group()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
