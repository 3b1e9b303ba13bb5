package org.sojourn.partners;

import java.util.List;
import org.sojourn.platform.sheets.Counts;

/**
 * What an import did.
 *
 * @param placeIds every place the file names, in its order: new, changed and unchanged ones
 */
public record ImportReport(Counts counts, List<Long> placeIds) {
    public ImportReport {
        placeIds = List.copyOf(placeIds);
    }
}
