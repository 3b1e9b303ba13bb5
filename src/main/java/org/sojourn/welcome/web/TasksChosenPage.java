package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.welcome.BatchOutcome;
import org.sojourn.welcome.BoardRow;
import org.sojourn.welcome.TaskBatchDesk;
import org.sojourn.welcome.TaskBatchDesk.Chosen;
import org.sojourn.welcome.core.OwnerRole;

/**
 * What becomes of the tasks ticked on the board ({@code task}, several times), before it happens: they are done on a day
 * ({@code act=done}), given to a colleague ({@code act=hand}), or whoever holds them up is asked ({@code act=remind}).
 */
@Named
@RequestScoped
public class TasksChosenPage {
    private static final String BOARD = "/welcome/tasks";

    @Inject
    private BoardRows board;

    @Inject
    private TaskBatchDesk desk;

    @Inject
    private MandateRegister mandates;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private Act act;

    private LocalDate doneOn;
    private String evidence;
    private Long colleague;

    /** Refuses whom nobody ever gives a task. */
    public void arrive() {
        Asked.found(() -> Optional.of(board.all()));
    }

    /** {@code done}, {@code hand} or {@code remind}. */
    public String getAct() {
        String asked = Asked.text("act");
        return asked != null && Set.of("hand", "remind").contains(asked) ? asked : "done";
    }

    private List<BoardRow> chosen() {
        Set<String> asked = Set.copyOf(Asked.all("task"));
        return !board.isChoosing()
                ? List.of()
                : board.all().stream()
                        .filter(row -> asked.contains(BoardRows.key(row)))
                        .toList();
    }

    /** Those the act is for. */
    public List<BoardRow> getRows() {
        return chosen().stream().filter(this::fits).toList();
    }

    /** Those it is not for: they are done one by one. */
    public List<BoardRow> getOthers() {
        return chosen().stream().filter(row -> !fits(row)).toList();
    }

    private boolean fits(BoardRow row) {
        return !getAct().equals("done") || row.goesTogether();
    }

    public boolean isNothing() {
        return getRows().isEmpty();
    }

    public String getTitle() {
        return isNothing()
                ? texts.get("welcome.batch.nothing")
                : texts.of("welcome.batch.title." + getAct(), getRows().size());
    }

    public String getState() {
        return isNothing() ? "" : texts.get("welcome.batch.state." + getAct());
    }

    /** As a form remembers a task it was made with. */
    public String seen(BoardRow row) {
        return row.task().visitId() + ":" + row.task().version() + ":"
                + row.task().code();
    }

    private static List<Chosen> sent() {
        return Asked.all("seen").stream()
                .filter(one -> one.matches("\\d{1,18}:\\d{1,9}:[A-Z]\\d{1,3}(#\\d{1,2})?"))
                .map(one -> one.split(":"))
                .map(one -> new Chosen(Long.parseLong(one[0]), one[2], Integer.parseInt(one[1])))
                .toList();
    }

    /** The welcome office acts on what is anybody’s, but on nothing of the physicians’. */
    private boolean isAny() {
        return caller.is(Role.WELCOME)
                && getRows().stream().noneMatch(row -> row.task().owner().role() == OwnerRole.OCCUPATIONAL_HEALTH);
    }

    public String complete() {
        return act.on(() -> {
            TaskBatchDesk.CompleteTasks command = new TaskBatchDesk.CompleteTasks(sent(), doneOn, evidence);
            return told(isAny() ? desk.complete(command) : desk.completeMine(command), "welcome.batch.done.said");
        });
    }

    public String handOver() {
        return act.on(() -> {
            TaskBatchDesk.HandTasks command = new TaskBatchDesk.HandTasks(sent(), colleague == null ? 0 : colleague);
            return told(isAny() ? desk.handOver(command) : desk.handOverMine(command), "welcome.batch.hand.said");
        });
    }

    public String remind() {
        return act.on(() -> {
            TaskBatchDesk.RemindTasks command = new TaskBatchDesk.RemindTasks(sent());
            return told(
                    caller.is(Role.WELCOME) ? desk.remind(command) : desk.remindMine(command),
                    "welcome.batch.remind.said");
        });
    }

    private String told(BatchOutcome outcome, String key) {
        if (outcome.done() > 0) act.say(key, outcome.done());
        outcome.refused()
                .forEach(one ->
                        act.say("welcome.batch.left", one.title(look.getLocale()), one.guest(), texts.of(one.why())));
        return BOARD;
    }

    public List<SelectItem> getColleagues() {
        List<SelectItem> items = new ArrayList<>();
        mandates.colleagues().forEach(one -> items.add(new SelectItem(one.id(), one.name())));
        return items;
    }

    public LocalDate getDoneOn() {
        return doneOn == null && !isNothing() && !Asked.isPost()
                ? getRows().get(0).today()
                : doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }
}
