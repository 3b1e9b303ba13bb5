package org.sojourn.welcome;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.ColleagueRow;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateTask;

/**
 * Where several tasks are done, given away or asked for at once, of one visit or of many. What cannot be is left as it is and
 * named with its reason; the others are done. A task that is not the caller’s refuses the whole.
 */
@Desk
public class TaskBatchDesk {
    /** So many at once; who has more to do does it in parts. */
    static final int MOST = 100;

    @Inject
    private TaskActs acts;

    @Inject
    private BatchReminders reminders;

    /**
     * Tasks were done on a day, shown by words or by nothing. What a guest proves, what concerns health and the gate are done
     * one by one. Refuses a day to come, and nothing chosen.
     */
    @Permits(Role.WELCOME)
    public BatchOutcome complete(CompleteTasks command) {
        return complete(found(command.chosenTasks(), acts::any), command);
    }

    /** The same for tasks of the caller’s. */
    @Permits(house = true, except = Role.WELCOME, reach = Reach.OWN)
    public BatchOutcome completeMine(CompleteTasks command) {
        return complete(found(command.chosenTasks(), acts::mine), command);
    }

    /** Gives tasks to somebody of the house. What is done stays where it is. Refuses somebody from outside. */
    @Permits(Role.WELCOME)
    public BatchOutcome handOver(HandTasks command) {
        return handOver(found(command.chosenTasks(), acts::any), command.colleagueId());
    }

    /** The same for tasks of the caller’s. */
    @Permits(house = true, except = Role.WELCOME, reach = Reach.OWN)
    public BatchOutcome handOverMine(HandTasks command) {
        return handOver(found(command.chosenTasks(), acts::mine), command.colleagueId());
    }

    /** Asks for tasks of others that are open, and for what holds the caller’s up. Each is asked for once a day. */
    @Permits(Role.WELCOME)
    public BatchOutcome remind(RemindTasks command) {
        return remind(found(command.chosenTasks(), acts::askable));
    }

    /** Asks for what holds up tasks of the caller’s. */
    @Permits(house = true, except = Role.WELCOME, reach = Reach.OWN)
    public BatchOutcome remindMine(RemindTasks command) {
        return remind(found(command.chosenTasks(), acts::mine));
    }

    /** One that can be done together with others. */
    static boolean goesTogether(TaskActs.Found one) {
        return one.role() != OwnerRole.GUEST
                && !one.task().code().equals(Template.GATE)
                && !one.planned().isOfHealth(one.task().code());
    }

    /** Visits are taken in the order of their numbers, so that two who act on the same ones wait and never stop each other. */
    private List<Of> found(List<Chosen> chosen, BiFunction<Long, String, TaskActs.Found> finder) {
        if (chosen.isEmpty()) throw new Refusal("no-task-chosen");
        if (chosen.size() > MOST) throw new Refusal("too-many-tasks", MOST);
        return chosen.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Chosen::visitId).thenComparing(Chosen::taskCode))
                .map(one -> new Of(one, finder.apply(one.visitId(), one.taskCode())))
                .toList();
    }

    private record Of(Chosen chosen, TaskActs.Found found) {}

    private BatchOutcome complete(List<Of> all, CompleteTasks command) {
        if (command.doneOn() == null) throw new Refusal("task-day-missing");
        if (command.doneOn().isAfter(all.get(0).found().planned().today()))
            throw new Refusal("task-done-in-the-future");
        VisitTask.optional(command.evidence());
        return each(all, (one, told) -> {
            if (!goesTogether(one.found())) throw new Refusal("task-goes-alone");
            Chosen chosen = one.chosen();
            acts.complete(
                    one.found(),
                    new TaskDesk.CompleteTask(
                            chosen.visitId(),
                            chosen.taskCode(),
                            chosen.version(),
                            command.doneOn(),
                            command.evidence(),
                            null));
            return 1;
        });
    }

    private BatchOutcome handOver(List<Of> all, long colleagueId) {
        ColleagueRow colleague = acts.colleague(colleagueId);
        return each(all, (one, told) -> {
            acts.handOver(one.found(), one.chosen().version(), colleague);
            return 1;
        });
    }

    private BatchOutcome remind(List<Of> all) {
        BatchReminders.Round round = reminders.begin();
        return each(all, (one, told) -> round.ask(one.found(), told));
    }

    /** What one act does; it names what it leaves beside its own refusal. */
    private interface Step {
        int act(Of one, List<BatchOutcome.Refused> told);
    }

    /** The acts refuse before they write anything, so that what is left is left whole. */
    private static BatchOutcome each(List<Of> all, Step step) {
        int done = 0;
        List<BatchOutcome.Refused> refused = new ArrayList<>();
        for (Of one : all) {
            try {
                done += step.act(one, refused);
            } catch (NotPermitted notHers) {
                throw notHers;
            } catch (Refusal why) {
                refused.add(refused(one.found(), why));
            }
        }
        return new BatchOutcome(done, refused);
    }

    static BatchOutcome.Refused refused(TaskActs.Found one, Refusal why) {
        TemplateTask words = one.planned().template(one.task().code());
        String guest = one.planned().name(one.planned().visit().guestId());
        return new BatchOutcome.Refused(words.de(), words.en(), guest, why.code(), why.arguments());
    }

    /** @param version of what was done to the task before, 0 for nothing */
    public record Chosen(long visitId, String taskCode, int version) {}

    /**
     * @param doneOn the day all of them were done
     * @param evidence what shows it, or blank
     */
    public record CompleteTasks(List<Chosen> chosenTasks, LocalDate doneOn, String evidence) {
        public CompleteTasks {
            chosenTasks = List.copyOf(chosenTasks);
        }
    }

    /** @param colleagueId to whom */
    public record HandTasks(List<Chosen> chosenTasks, long colleagueId) {
        public HandTasks {
            chosenTasks = List.copyOf(chosenTasks);
        }
    }

    public record RemindTasks(List<Chosen> chosenTasks) {
        public RemindTasks {
            chosenTasks = List.copyOf(chosenTasks);
        }
    }
}
