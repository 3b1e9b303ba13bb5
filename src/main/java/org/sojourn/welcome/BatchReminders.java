package org.sojourn.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.PlannedTask;
import org.sojourn.welcome.core.TaskState;

/** Asks those who hold tasks up: where a task waits for another that waits itself, whoever can act now. */
@ApplicationScoped
class BatchReminders {
    @Inject
    private TaskActs acts;

    @Inject
    private CurrentCaller caller;

    /** One round of asking: nobody is asked twice for the same task, however many wait for it. */
    Round begin() {
        return new Round();
    }

    final class Round {
        private final Set<String> asked = new HashSet<>();
        private final Owners owners = new Owners(caller.get());

        /**
         * Asks for an open task, or for what holds a locked one up.
         *
         * @param told where a reminder that was not sent is named
         * @return how many were asked
         */
        int ask(TaskActs.Found one, List<BatchOutcome.Refused> told) {
            if (!one.task().isToDo()) throw new Refusal("task-is-not-to-do");
            List<TaskActs.Found> wanted =
                    wanted(one).stream().filter(each -> !isMine(each)).toList();
            if (wanted.isEmpty()) throw new Refusal("task-waits-for-you");
            int done = 0;
            for (TaskActs.Found each : wanted) done += send(each, told);
            return done;
        }

        private int send(TaskActs.Found one, List<BatchOutcome.Refused> told) {
            if (!asked.add(one.planned().visit().id() + " " + one.task().code())) return 0;
            try {
                acts.remind(one);
                return 1;
            } catch (NotPermitted notHers) {
                throw notHers;
            } catch (Refusal already) {
                told.add(TaskBatchDesk.refused(one, already));
                return 0;
            }
        }

        private boolean isMine(TaskActs.Found one) {
            return owners.isMine(one.planned().visit(), one.role(), one.done());
        }

        private List<TaskActs.Found> wanted(TaskActs.Found one) {
            Set<String> open = new LinkedHashSet<>();
            openBehind(one.planned(), one.task(), open, new HashSet<>());
            return open.stream()
                    .flatMap(code -> one.planned().planned(code).stream())
                    .map(task -> new TaskActs.Found(one.planned(), task))
                    .toList();
        }
    }

    /** The open tasks that hold one up, through however many others; itself when it is open. */
    static void openBehind(PlannedVisit planned, PlannedTask task, Set<String> open, Set<String> seen) {
        if (!seen.add(task.code())) return;
        if (task.state() == TaskState.OPEN) open.add(task.code());
        else if (task.state() == TaskState.LOCKED)
            task.blockedBy()
                    .forEach(code -> planned.planned(code).ifPresent(other -> openBehind(planned, other, open, seen)));
    }
}
