package org.sojourn.allocation;

import java.util.List;
import org.sojourn.calls.CallCard;
import org.sojourn.partners.PlacesAndPools;

/**
 * A run with everything around it.
 *
 * @param nodes how full every place and pool is
 * @param offered the call's places and pools as they stand now
 * @param touched something has been changed since that the run was decided from
 * @param rulings how many rulings a run of the call takes in as it stands now
 */
public record WholeRun(
        RunCard run, CallCard call, List<NodeRow> nodes, PlacesAndPools offered, boolean touched, int rulings) {
    public WholeRun {
        nodes = List.copyOf(nodes);
    }
}
