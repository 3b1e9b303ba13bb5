package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.welcome.ChangeDesk;
import org.sojourn.welcome.PathRow;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.VisitCard;
import org.sojourn.welcome.VisitRegister;
import org.sojourn.welcome.core.Phase;
import org.sojourn.welcome.core.TaskState;

/** One visit: the earliest safe start as its news, what decides it in words and as a picture, then all tasks by phase. */
@Named
@RequestScoped
public class VisitPage {
    @Inject
    private VisitRegister register;

    @Inject
    private ChangeDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WelcomeWords words;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private Act act;

    private VisitCard card;
    private String reason;

    /** A phase of the visit with its tasks. */
    public record PhaseRow(Phase phase, List<TaskRow> tasks, long done, boolean open) {}

    /** One step as a bar, in hundredths of the picture’s width. */
    public record Bar(PathRow step, String from, String width) {}

    /** Refuses whom it does not concern, and a visit that is not the host’s. */
    public void arrive() {
        Asked.found(() -> Optional.ofNullable(getCard()));
    }

    public VisitCard getCard() {
        Long id = Asked.number("id");
        if (card == null && id != null)
            card = (caller.is(Role.WELCOME) ? register.visit(id) : register.hosted(id)).orElse(null);
        return card;
    }

    /** "Der 1. März ist nicht zu schaffen. Realistisch ist der 13. Juni." */
    public String getTitle() {
        VisitCard now = getCard();
        if (now.isCalledOff())
            return texts.of("welcome.visit.title.off", now.guest().name());
        LocalDate wished = now.facts().arrival();
        LocalDate safe = now.earliestSafeStart();
        if (isReady()) return texts.of("welcome.visit.title.ready", words.shortDay(wished));
        if (now.daysTooEarly() > 0)
            return texts.of("welcome.visit.title.late", words.beside(wished, safe), words.beside(safe, wished));
        return texts.of("welcome.visit.title.good", words.shortDay(wished));
    }

    public boolean isReady() {
        return getCard().tasks().stream()
                .anyMatch(task -> task.code().equals(org.sojourn.welcome.core.Template.GATE) && task.isDone());
    }

    /** What takes longest on the way to the start. */
    public String getSlowest() {
        return getCard().path().stream()
                .max(Comparator.comparingInt(PathRow::leadDays))
                .filter(step -> step.leadDays() > 0)
                .map(this::slowest)
                .orElse("");
    }

    private String slowest(PathRow step) {
        String title = step.task().title(look.getLocale());
        return step.after() == null
                ? texts.of("welcome.visit.slowest.first", title, step.leadDays())
                : texts.of(
                        "welcome.visit.slowest",
                        title,
                        step.leadDays(),
                        step.after().title(look.getLocale()));
    }

    /** From today to the start, in days. */
    public long getDays() {
        return getCard().earliestSafeStart() == null
                ? 0
                : getCard().earliestSafeStart().toEpochDay() - getCard().today().toEpochDay();
    }

    public List<Bar> getBars() {
        List<Bar> bars = new ArrayList<>();
        if (getCard().isCalledOff()) return bars;
        for (PathRow step : getCard().path()) {
            long begins = begin(step).toEpochDay();
            bars.add(new Bar(step, percent(begins), width(step.finish().toEpochDay() - begins)));
        }
        return bars;
    }

    private LocalDate begin(PathRow step) {
        LocalDate today = getCard().today();
        return step.ready().isBefore(today) ? today : step.ready();
    }

    /** Where the wished arrival lies in the picture; empty when outside of it. */
    public String getWished() {
        long wished = getCard().facts().arrival().toEpochDay();
        return wished < getCard().today().toEpochDay() || wished > last() ? "" : percent(wished);
    }

    private long last() {
        long start = getCard().path().stream()
                .mapToLong(step -> step.finish().toEpochDay())
                .max()
                .orElse(0);
        return Math.max(start, getCard().today().toEpochDay() + 1);
    }

    private String percent(long day) {
        return width(day - getCard().today().toEpochDay());
    }

    private String width(long days) {
        return Math.max(0, days * 100 / (last() - getCard().today().toEpochDay())) + "%";
    }

    /** How many stand on the reader’s board. */
    public long getMine() {
        if (getCard().isCalledOff()) return 0;
        return getCard().tasks().stream()
                .filter(task -> task.isToDo()
                        && (task.mine()
                                || caller.is(Role.WELCOME) && !task.owner().staffed()))
                .count();
    }

    /** The phases that have tasks; open what is under way or late. */
    public List<PhaseRow> getPhases() {
        List<PhaseRow> phases = new ArrayList<>();
        boolean found = false;
        for (Phase phase : Phase.values()) {
            List<TaskRow> tasks = getCard().tasksOf(phase);
            if (tasks.isEmpty()) continue;
            boolean open = !found && tasks.stream().anyMatch(TaskRow::isToDo);
            found |= open;
            phases.add(new PhaseRow(
                    phase, tasks, tasks.stream().filter(TaskRow::isDone).count(), open));
        }
        return phases;
    }

    /** How many offices and people have something to do. */
    public long getOwners() {
        return getCard().tasks().stream()
                .filter(task -> task.state() != TaskState.NOT_NEEDED)
                .map(task -> task.owner().role())
                .distinct()
                .count();
    }

    /** The roles nobody holds and something is still asked of. */
    public String getUnstaffed() {
        return getCard().tasks().stream()
                .filter(task -> task.isToDo() && !task.owner().staffed())
                .map(task -> texts.get("welcome.owner." + task.owner().role()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Can it be called off? What comes back is told by the door that it cannot. */
    public boolean isPlanned() {
        return !getCard().isCalledOff() || Asked.isSent();
    }

    /** Can it be taken up again? */
    public boolean isOff() {
        return getCard().isCalledOff() || Asked.isSent();
    }

    public String callOff() {
        return act.on(() -> {
            ChangeDesk.CallOffVisit command =
                    new ChangeDesk.CallOffVisit(getCard().id(), Asked.version(), reason);
            if (caller.is(Role.WELCOME)) desk.callOff(command);
            else desk.callOffHosted(command);
            act.say("welcome.visit.off.done");
            return here();
        });
    }

    public String bringBack() {
        return act.on(() -> {
            ChangeDesk.BringBackVisit command =
                    new ChangeDesk.BringBackVisit(getCard().id(), Asked.version());
            if (caller.is(Role.WELCOME)) desk.bringBack(command);
            else desk.bringBackHosted(command);
            act.say("welcome.visit.back.done");
            return here();
        });
    }

    private String here() {
        return "/welcome/visit?id=" + getCard().id();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
