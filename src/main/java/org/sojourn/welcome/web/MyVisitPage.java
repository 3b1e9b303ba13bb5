package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sojourn.access.CurrentCaller;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.welcome.PathRow;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.VisitCard;
import org.sojourn.welcome.VisitRegister;
import org.sojourn.welcome.contact.ContactRegister;
import org.sojourn.welcome.contact.ContactRow;
import org.sojourn.welcome.core.Phase;

/** The guest’s own page: her next three steps, and everything else folded. */
@Named
@RequestScoped
public class MyVisitPage {
    private static final int NEXT = 3;

    @Inject
    private VisitRegister register;

    @Inject
    private ContactRegister contacts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WelcomeWords words;

    @Inject
    private Look look;

    @Inject
    private Texts texts;

    private VisitCard card;
    private boolean looked;
    private ContactRow contact;

    /** Refuses whoever is no guest. */
    public void arrive() {
        Asked.found(() -> Optional.of(Optional.ofNullable(getCard())));
    }

    /** Null where no visit of hers is under way. */
    public VisitCard getCard() {
        if (!looked) card = register.mine().orElse(null);
        looked = true;
        return card;
    }

    /** What the welcome office’s person shows of herself; null where nobody is named. */
    public ContactRow getContact() {
        if (contact == null && getCard() != null && getCard().contact() != null)
            contact = contacts.of(getCard().contact().id());
        return contact;
    }

    /** The contact’s number as a telephone takes it. */
    public String getPhone() {
        return getContact().phone().replaceAll("[^+0-9]", "");
    }

    public String getTitle() {
        return texts.of("welcome.mine.title", caller.get().name());
    }

    /** When she comes, and how much of what comes before is done. */
    public String getState() {
        if (getCard() == null) return texts.get("welcome.mine.none");
        if (getCard().isCalledOff()) return texts.get("welcome.mine.off");
        List<TaskRow> before = tasks(task -> task.phase() == Phase.PREP);
        boolean here = !getCard().facts().arrival().isAfter(getCard().today());
        return texts.of(
                here ? "welcome.mine.here" : "welcome.mine.coming",
                words.weekday(
                        here ? getCard().facts().departure() : getCard().facts().arrival()),
                before.stream().filter(TaskRow::isDone).count(),
                before.size());
    }

    /** What she can do now, the most urgent first. */
    private List<TaskRow> open() {
        return tasks(task -> task.mine() && task.isOpen()).stream()
                .sorted(Comparator.comparing(TaskRow::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<TaskRow> tasks(Predicate<TaskRow> asked) {
        return getCard() == null || getCard().isCalledOff()
                ? List.of()
                : getCard().tasks().stream().filter(asked).toList();
    }

    public List<TaskRow> getNext() {
        return open().stream().limit(NEXT).toList();
    }

    public List<TaskRow> getAfterwards() {
        return open().stream().skip(NEXT).filter(task -> !isOfFamily(task)).toList();
    }

    /** What is there because somebody comes along, hers and others’, until it is done. */
    public List<TaskRow> getFamily() {
        return tasks(task -> task.isToDo() && isOfFamily(task));
    }

    private boolean isOfFamily(TaskRow task) {
        return getCard().family().contains(task.code());
    }

    /** The way from the first letter to the return, one stop for each part of it that has steps. */
    public List<Stop> getWay() {
        List<Stop> way = new ArrayList<>();
        boolean found = false;
        for (Phase phase : Phase.values()) {
            List<TaskRow> all = tasks(task -> task.phase() == phase && !task.isUnfit());
            if (all.isEmpty()) continue;
            int done = (int) all.stream().filter(TaskRow::isDone).count();
            boolean now = !found && done < all.size();
            found |= now;
            way.add(new Stop(phase, done, all.size(), now));
        }
        return way;
    }

    /** One part of the way. */
    public record Stop(Phase phase, int done, int all, boolean now) {
        public String getLook() {
            return now ? "now" : done == all ? "done" : "";
        }
    }

    /** That the day she wishes for is too early, and why; empty where it is not. */
    public String getTooEarly() {
        if (getCard() == null || getCard().isCalledOff() || getCard().daysTooEarly() == 0) return "";
        return texts.of(
                "welcome.mine.tooearly",
                words.shortDay(getCard().facts().arrival()),
                words.day(getCard().earliestSafeStart()),
                getCard().path().stream()
                        .max(Comparator.comparingInt(PathRow::leadDays))
                        .map(step -> step.task().title(look.getLocale()))
                        .orElse(""));
    }

    /** What is hers and opens when something else is done. */
    public List<TaskRow> getLocked() {
        return tasks(task -> task.mine() && task.isToDo() && !task.isOpen() && !isOfFamily(task));
    }

    public List<TaskRow> getOthers() {
        Phase now = phase();
        return tasks(task -> !task.mine() && task.isToDo() && task.phase() == now && !isOfFamily(task));
    }

    private Phase phase() {
        return tasks(TaskRow::isToDo).stream().map(TaskRow::phase).findFirst().orElse(Phase.AFTER);
    }

    /** Occupational health asks her for something, or has. */
    public boolean isGivingPapers() {
        return !tasks(task -> task.health() && task.mine() && !task.isUnfit()).isEmpty();
    }

    public List<TaskRow> getDone() {
        return tasks(TaskRow::isDone);
    }
}
