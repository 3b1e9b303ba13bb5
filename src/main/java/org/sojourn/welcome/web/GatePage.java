package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.Beside;
import org.sojourn.welcome.TaskDesk;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.VisitCard;
import org.sojourn.welcome.VisitRegister;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.TaskState;
import org.sojourn.welcome.core.Template;

/** Whether a visit may begin: each thing it needs with yes or not yet, who has it and what comes next. */
@Named
@RequestScoped
public class GatePage {
    @Inject
    private VisitRegister register;

    @Inject
    private TaskDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WelcomeWords words;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private VisitCard card;
    private List<Item> items;

    /**
     * One thing the start needs.
     *
     * @param next what can be done today on the way to it; of health never anything
     */
    public record Item(TaskRow task, List<TaskRow> next) {
        public boolean isYes() {
            return task.isDone();
        }
    }

    /** Refuses whom it does not concern, and a visit that is neither hosted by the caller nor her own. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getCard()));
    }

    public VisitCard getCard() {
        Long id = Asked.number("visitId");
        if (card == null && id != null) card = look(id).orElse(null);
        return card;
    }

    private Optional<VisitCard> look(long id) {
        if (caller.is(Role.WELCOME)) return register.visit(id);
        if (!caller.is(Role.GUEST)) return register.hosted(id);
        Optional<VisitCard> own = register.mine().filter(mine -> mine.id() == id);
        return own.isPresent() || !caller.is(Role.HOST) ? own : register.hosted(id);
    }

    /** The reader is the guest herself. */
    public boolean isGuest() {
        return getCard().guest().id() == caller.accountId();
    }

    /** The task that opens the gate; null where the template has none. */
    private TaskRow gate() {
        return byCode().get(Template.GATE);
    }

    public boolean isOpened() {
        return gate() != null && gate().isDone();
    }

    /** Everything is green and the welcome office may open the gate. */
    public boolean isOpenable() {
        return gate() != null && gate().isOpen() && caller.is(Role.WELCOME);
    }

    public boolean isGreen() {
        return getMissing() == 0;
    }

    public long getMissing() {
        return getItems().stream().filter(item -> !item.isYes()).count();
    }

    public int getVersion() {
        return gate() == null ? 0 : gate().version();
    }

    public String getTitle() {
        if (isOpened()) return texts.of("welcome.gate.title.open", words.day(gate().doneOn()));
        if (isGreen()) return texts.get("welcome.gate.title.green");
        return texts.of("welcome.gate.title.missing", getMissing(), getItems().size());
    }

    /** Of things that stand for each other what is not needed any more is left out. */
    public List<Item> getItems() {
        if (items == null) {
            Set<String> waitedFor = gate() == null
                    ? Set.of()
                    : gate().blockedBy().stream().map(Beside::code).collect(Collectors.toSet());
            items = getCard().gate().stream()
                    .filter(task -> task.isDone() || waitedFor.contains(task.code()))
                    .map(task -> new Item(task, task.isDone() || task.health() ? List.of() : next(task)))
                    .toList();
        }
        return items;
    }

    private List<TaskRow> next(TaskRow task) {
        Map<String, TaskRow> found = new LinkedHashMap<>();
        Deque<TaskRow> way = new ArrayDeque<>(List.of(task));
        while (!way.isEmpty()) {
            TaskRow step = way.poll();
            if (found.put(step.code(), step) != null) continue;
            for (Beside before : step.blockedBy()) {
                TaskRow row = byCode().get(before.code());
                if (row != null && row.isToDo() && !row.health()) way.add(row);
            }
        }
        return new ArrayList<>(found.values().stream().filter(TaskRow::isOpen).toList());
    }

    private Map<String, TaskRow> byCode() {
        Map<String, TaskRow> all = new LinkedHashMap<>();
        getCard().tasks().forEach(task -> all.put(task.code(), task));
        return all;
    }

    /** The guest gives something for it to occupational health, and sees there who has opened it. */
    public boolean isGivable(Item item) {
        return isGuest()
                && item.task().health()
                && getCard().tasks().stream()
                        .anyMatch(task -> task.health()
                                && task.owner().role() == OwnerRole.GUEST
                                && task.state() != TaskState.NOT_NEEDED);
    }

    public String open() {
        return act.on(() -> {
            desk.complete(new TaskDesk.CompleteTask(
                    getCard().id(), Template.GATE, Asked.version(), getCard().today(), null, null));
            act.say("welcome.gate.opened");
            return "/welcome/gate?visitId=" + getCard().id();
        });
    }
}
