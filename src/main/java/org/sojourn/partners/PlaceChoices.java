package org.sojourn.partners;

import java.util.List;
import java.util.Map;
import org.sojourn.vocabulary.AcademicYear;

/**
 * What a list of places can be narrowed to.
 *
 * @param years that have places, latest first
 * @param partners short names by id, the home university left out
 */
public record PlaceChoices(List<AcademicYear> years, Map<Long, String> partners) {
    public PlaceChoices {
        years = List.copyOf(years);
        partners = Map.copyOf(partners);
    }
}
