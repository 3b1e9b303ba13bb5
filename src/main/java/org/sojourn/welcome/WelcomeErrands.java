package org.sojourn.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Errands;
import org.sojourn.platform.Texts;
import org.sojourn.welcome.core.PlannedTask;
import org.sojourn.welcome.core.TaskState;

/**
 * What visits want of the caller, trouble first: cases for the welcome office, visits that begin too early for a host, overdue
 * tasks for whoever does some, whatever her roles; and the way to her visit for a guest.
 */
@RequestScoped
class WelcomeErrands implements Errands {
    private static final Set<Role> OWNERS = Set.of(Role.HOST, Role.WELCOME, Role.TASK_OWNER, Role.OCCUPATIONAL_HEALTH);

    @Inject
    private Tasks tasks;

    @Inject
    private TaskHolders holders;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    @Override
    public List<Errand> waiting() {
        if (caller.is(Role.GUEST)) return List.of(errand("home.myvisit", "/welcome/mine", 1));
        if (!caller.get().isSignedIn()) return List.of();
        boolean isOwner = OWNERS.stream().anyMatch(caller::is);
        if (!isOwner && !holders.has(caller.accountId())) return List.of();
        List<PlannedVisit> visits = tasks.bare();
        List<Errand> errands = new ArrayList<>();
        if (caller.is(Role.WELCOME)) cases(visits, errands);
        if (caller.is(Role.HOST)) tooEarly(visits, errands);
        mine(visits, errands);
        return errands;
    }

    private void cases(List<PlannedVisit> visits, List<Errand> errands) {
        long found =
                visits.stream().map(Sights::of).filter(VisitSight::isInTrouble).count();
        if (found > 0) errands.add(errand("home.cases", "/welcome/arrivals", found));
    }

    private void tooEarly(List<PlannedVisit> visits, List<Errand> errands) {
        Set<Long> hosts = new Owners(caller.get()).hosts();
        long found = visits.stream()
                .filter(planned -> hosts.contains(planned.visit().hostId()))
                .map(Sights::of)
                .filter(visit -> visit.daysTooEarly() > 0)
                .count();
        if (found > 0) errands.add(errand("home.tooearly", "/welcome/visits", found));
    }

    /** Overdue ones by their number; otherwise the visits in which something is still to do for her. */
    private void mine(List<PlannedVisit> visits, List<Errand> errands) {
        Owners owners = new Owners(caller.get());
        long late = 0;
        long concerned = 0;
        for (PlannedVisit planned : visits) {
            List<PlannedTask> hers = planned.plan().tasks().stream()
                    .filter(PlannedTask::isToDo)
                    .filter(task ->
                            owners.isMine(planned.visit(), Tasks.role(planned, task.code()), planned.done(task.code())))
                    .toList();
            late += hers.stream()
                    .filter(task -> task.overdue() && task.state() == TaskState.OPEN)
                    .count();
            if (!hers.isEmpty()) concerned++;
        }
        if (late > 0) errands.add(errand("home.late", "/welcome/tasks", late));
        else if (concerned > 0) errands.add(errand("home.tasks", "/welcome/tasks", concerned));
    }

    private Errand errand(String key, String href, long count) {
        return new Errand(texts.of(key, count), texts.get(key + ".text"), href, texts.get(key + ".go"));
    }
}
