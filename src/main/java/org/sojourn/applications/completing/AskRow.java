package org.sojourn.applications.completing;

import java.util.List;
import org.sojourn.applications.CompletenessQueue;
import org.sojourn.applications.Missing;

/**
 * Somebody who can be asked, and for what.
 *
 * @param missing at least one
 */
public record AskRow(CompletenessQueue.Row application, List<Missing> missing) {
    public AskRow {
        missing = List.copyOf(missing);
    }
}
