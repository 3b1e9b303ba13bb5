package org.sojourn.partners;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sojourn.vocabulary.AcademicYear;

/**
 * What a list of places can be narrowed to.
 *
 * @param years that have places, latest first
 * @param partners short names by id, the home university left out
 */
public record PlaceChoices(List<AcademicYear> years, Map<Long, String> partners) {
    private static final Pattern YEAR = Pattern.compile("\\d+");

    public PlaceChoices {
        years = List.copyOf(years);
        partners = Map.copyOf(partners);
    }

    /** @param json the years as the database puts many into one value, or null for none */
    static PlaceChoices of(String json, Map<Long, String> partners) {
        List<AcademicYear> years = YEAR.matcher(json == null ? "" : json)
                .results()
                .map(found -> new AcademicYear(Integer.parseInt(found.group())))
                .sorted(Comparator.reverseOrder())
                .toList();
        return new PlaceChoices(years, partners);
    }
}
