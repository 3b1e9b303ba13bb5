package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.welcome.TaskCard;
import org.sojourn.welcome.TaskDesk;
import org.sojourn.welcome.TaskRegister;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.core.OwnerRole;

/** One task of one visit: what it is and why, who waits, and everything its owner can do with it. */
@Named
@RequestScoped
public class TaskPage {
    @Inject
    private TaskRegister register;

    @Inject
    private TaskDesk desk;

    @Inject
    private PaperFields paperFields;

    @Inject
    private MandateRegister mandates;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Look look;

    @Inject
    private Act act;

    private TaskCard card;
    private LocalDate doneOn;
    private LocalDate expiresOn;
    private String evidence;
    private String reason;
    private String comment;
    private Long colleague;

    /** Refuses whom it does not concern, and a task that is none of hers. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getCard()));
    }

    public TaskCard getCard() {
        Long visit = Asked.number("visitId");
        String code = Asked.text("code");
        if (card == null && visit != null && code != null)
            card = (caller.is(Role.WELCOME) ? register.task(visit, code) : register.myTask(visit, code)).orElse(null);
        return card;
    }

    public TaskRow getTask() {
        return getCard().row().task();
    }

    public String getTitle() {
        return getTask().title(look.getLocale());
    }

    /** Where she came from: the guest from her visit, everybody else from the board. */
    public boolean isGuest() {
        return caller.is(Role.GUEST) && !caller.get().roles().stream().anyMatch(Role::isOfTheHouse);
    }

    /** It asks the guest for something only occupational health may open. */
    public boolean isHealthMine() {
        return getTask().health() && getTask().mine() && getTask().owner().role() == OwnerRole.GUEST;
    }

    public boolean isPhysician() {
        return getTask().health() && caller.is(Role.OCCUPATIONAL_HEALTH);
    }

    /** The welcome office does what is anybody’s but the physicians’. */
    private boolean isAny() {
        return caller.is(Role.WELCOME) && getTask().owner().role() != OwnerRole.OCCUPATIONAL_HEALTH;
    }

    public boolean isMine() {
        return getTask().mine() || isAny();
    }

    public boolean isDoable() {
        return isMine() && (getTask().isToDo() && !getCard().calledOff() || Asked.isSent());
    }

    public boolean isManageable() {
        return isDoable() && !isGuest();
    }

    public boolean isRemindable() {
        return getTask().isToDo()
                && !getTask().mine()
                && !isGuest()
                && !getCard().calledOff();
    }

    public List<SelectItem> getColleagues() {
        List<SelectItem> items = new ArrayList<>();
        if (isManageable()) mandates.colleagues().forEach(one -> items.add(new SelectItem(one.id(), one.name())));
        return items;
    }

    /** Keeps what was chosen, and leaves the step as it is. */
    public String keep() {
        return act.on(() -> {
            if (!paperFields.give(getTask(), isAny())) throw new Refusal("paper-missing");
            act.say("welcome.mine.paper.kept");
            return here();
        });
    }

    public String takeAway() {
        return act.on(() -> {
            paperFields.takeAway(getTask(), isAny());
            act.say("welcome.mine.paper.taken");
            return here();
        });
    }

    public String complete() {
        return act.on(() -> {
            paperFields.give(getTask(), isAny());
            TaskDesk.CompleteTask command =
                    new TaskDesk.CompleteTask(visit(), getTask().code(), Asked.version(), doneOn, evidence, expiresOn);
            if (isAny()) desk.complete(command);
            else desk.completeMine(command);
            act.say("welcome.task.done.said", getTitle());
            return isGuest() ? "/welcome/mine" : here();
        });
    }

    public String dismiss() {
        return act.on(() -> {
            TaskDesk.DismissTask command =
                    new TaskDesk.DismissTask(visit(), getTask().code(), Asked.version(), reason);
            if (isAny()) desk.dismiss(command);
            else desk.dismissMine(command);
            act.say("welcome.task.dismissed");
            return "/welcome/tasks";
        });
    }

    public String handOver() {
        return act.on(() -> {
            TaskDesk.HandTask command = new TaskDesk.HandTask(
                    visit(), getTask().code(), Asked.version(), colleague == null ? 0 : colleague);
            if (isAny()) desk.handOver(command);
            else desk.handOverMine(command);
            act.say("welcome.task.handed");
            return "/welcome/tasks";
        });
    }

    public String say() {
        return act.on(() -> {
            TaskDesk.CommentTask command =
                    new TaskDesk.CommentTask(visit(), getTask().code(), comment);
            if (isAny()) desk.comment(command);
            else desk.commentMine(command);
            act.say("welcome.task.commented");
            return here();
        });
    }

    public String remind() {
        return act.on(() -> {
            TaskDesk.RemindTask command =
                    new TaskDesk.RemindTask(visit(), getTask().code());
            if (caller.is(Role.WELCOME)) desk.remind(command);
            else desk.remindShared(command);
            act.say("welcome.task.reminded");
            return here();
        });
    }

    private long visit() {
        return getTask().visitId();
    }

    private String here() {
        return "/welcome/task?visitId=" + visit() + "&code=" + getTask().code().replace("#", "%23");
    }

    public LocalDate getDoneOn() {
        return doneOn == null && getCard() != null && !Asked.isPost()
                ? getCard().row().today()
                : doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }
}
