package org.sojourn.welcome;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;

/**
 * Where tasks are done, given away, asked for and talked about. Each act has two doors: one for the welcome office, which may
 * do everything but what is the physicians’, and one for whoever the task is.
 */
@Desk
public class TaskDesk {
    @Inject
    private TaskActs acts;

    /**
     * A task was done on a day. Refuses the gate while something before it is not done, a day to come, words about health, and
     * whoever is second: she is told who was first and when.
     */
    @Permits(Role.WELCOME)
    public void complete(CompleteTask command) {
        acts.complete(acts.any(command.visitId(), command.taskCode()), command);
    }

    /** The same for a task of the caller’s. */
    @Permits(value = Role.GUEST, house = true, except = Role.WELCOME, reach = Reach.OWN)
    public void completeMine(CompleteTask command) {
        acts.complete(acts.mine(command.visitId(), command.taskCode()), command);
    }

    /** A task is not needed, for a reason; it holds nobody up from then on. Refuses the gate, and what is done. */
    @Permits(Role.WELCOME)
    public void dismiss(DismissTask command) {
        acts.dismiss(acts.any(command.visitId(), command.taskCode()), command);
    }

    /** The same for a task of the caller’s; a guest cannot say so of her own. */
    @Permits(house = true, except = Role.WELCOME, reach = Reach.OWN)
    public void dismissMine(DismissTask command) {
        acts.dismiss(acts.mine(command.visitId(), command.taskCode()), command);
    }

    /** Gives a task to somebody of the house. Refuses somebody from outside and what is done. */
    @Permits(Role.WELCOME)
    public void handOver(HandTask command) {
        handOver(acts.any(command.visitId(), command.taskCode()), command);
    }

    /** The same for a task of the caller’s. */
    @Permits(house = true, except = Role.WELCOME, reach = Reach.OWN)
    public void handOverMine(HandTask command) {
        handOver(acts.mine(command.visitId(), command.taskCode()), command);
    }

    private void handOver(TaskActs.Found found, HandTask command) {
        acts.handOver(found, command.version(), acts.colleague(command.colleagueId()));
    }

    /** Writes a comment on a task. Refuses words about health. */
    @Permits(Role.WELCOME)
    public void comment(CommentTask command) {
        acts.comment(acts.any(command.visitId(), command.taskCode()), command.words());
    }

    /** The same for whoever has a part in the visit, or whose task it is. */
    @Permits(value = Role.GUEST, house = true, except = Role.WELCOME, reach = Reach.OWN)
    public void commentMine(CommentTask command) {
        acts.comment(acts.shared(command.visitId(), command.taskCode()), command.words());
    }

    /** Asks whoever answers for a task that is still to do. {@link TaskReminded} follows; refuses a second time on one day. */
    @Permits(Role.WELCOME)
    public void remind(RemindTask command) {
        acts.remind(acts.askable(command.visitId(), command.taskCode()));
    }

    /** The same for whoever has a part in the visit. */
    @Permits(house = true, except = Role.WELCOME, reach = Reach.OWN)
    public void remindShared(RemindTask command) {
        acts.remind(acts.shared(command.visitId(), command.taskCode()));
    }

    /**
     * @param version of what was done to the task before, 0 for nothing
     * @param doneOn the day it was done
     * @param evidence what shows it, or blank
     * @param expiresOn until when what was brought holds, or null
     */
    public record CompleteTask(
            long visitId, String taskCode, int version, LocalDate doneOn, String evidence, LocalDate expiresOn) {}

    public record DismissTask(long visitId, String taskCode, int version, String reason) {}

    /** @param colleagueId to whom */
    public record HandTask(long visitId, String taskCode, int version, long colleagueId) {}

    public record CommentTask(long visitId, String taskCode, String words) {}

    public record RemindTask(long visitId, String taskCode) {}
}
