package org.sojourn.welcome;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.welcome.core.PlannedTask;
import org.sojourn.welcome.notices.VisitDay;

/** Looks up the days of visits that belong into somebody’s own calendar. */
@Register
public class VisitDayRegister {
    @Inject
    private Tasks tasks;

    @Inject
    private CurrentCaller caller;

    /**
     * Arrival and last day of the visits the caller has a part in, and until when she has to do what is hers by name. What her
     * office owes all visits stands on its board.
     */
    @Permits(everybody = true, reach = Reach.OWN)
    public List<VisitDay> mine() {
        caller.signedIn();
        Owners owners = new Owners(caller.get());
        List<VisitDay> days = new ArrayList<>();
        tasks.byName().forEach(planned -> days(planned, owners, days));
        return days;
    }

    private static void days(PlannedVisit planned, Owners owners, List<VisitDay> into) {
        Visit visit = planned.visit();
        boolean hosted = owners.hosts().contains(visit.hostId());
        if (owners.isInvolved(visit)) {
            into.add(new VisitDay(visit.id(), VisitDay.Kind.ARRIVAL, visit.arrival(), hosted, null));
            into.add(new VisitDay(
                    visit.id(), VisitDay.Kind.DEPARTURE, visit.facts().departure(), hosted, null));
        }
        planned.plan().tasks().stream()
                .filter(PlannedTask::isToDo)
                .filter(task -> task.due() != null)
                .filter(task -> owners.isByName(visit, Tasks.role(planned, task.code()), planned.done(task.code())))
                .map(task -> VisitOutlines.step(planned, task))
                .forEach(step -> into.add(new VisitDay(visit.id(), VisitDay.Kind.DUE, step.due(), hosted, step)));
    }
}
