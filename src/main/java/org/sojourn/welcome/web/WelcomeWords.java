package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;
import org.sojourn.welcome.Beside;
import org.sojourn.welcome.Owner;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.core.TaskState;

/** Days, owners and states of tasks in words. */
@Named
@RequestScoped
public class WelcomeWords {
    @Inject
    private Texts texts;

    @Inject
    private Look look;

    /** "1. März 2027" or "1 March 2027"; a dash for no day. */
    public String day(LocalDate day) {
        return day == null ? "–" : When.day(look.getLocale(), day);
    }

    /** "1. März" or "1 March", where the year is known. */
    public String shortDay(LocalDate day) {
        return format(day, "d.\u00a0MMMM", "d\u00a0MMMM");
    }

    /** "Montag, 1. März 2027" or "Monday, 1 March 2027". */
    public String weekday(LocalDate day) {
        return format(day, "EEEE, d.\u00a0MMMM yyyy", "EEEE, d\u00a0MMMM yyyy");
    }

    private String format(LocalDate day, String german, String english) {
        if (day == null) return "–";
        boolean isGerman = look.getLocale().getLanguage().equals("de");
        return DateTimeFormatter.ofPattern(isGerman ? german : english, isGerman ? Locale.GERMANY : Locale.UK)
                .format(day);
    }

    /** A day beside another: without the year where both are of the same. */
    String beside(LocalDate day, LocalDate other) {
        return other != null && day.getYear() == other.getYear() ? shortDay(day) : day(day);
    }

    /** The name of the person or of the office; that there is nobody, where there is nobody. */
    public String owner(Owner owner) {
        if (owner.isPerson()) return owner.name();
        String role = texts.get("welcome.owner." + owner.role());
        return owner.staffed() ? role : texts.of("welcome.owner.nobody", role);
    }

    /** As a guest reads it, and a filter: whether anybody works there is said elsewhere, and the house’s own affair. */
    public String forGuest(Owner owner) {
        return owner.isPerson() ? owner.name() : texts.get("welcome.owner." + owner.role());
    }

    /** As {@link #owner}, with what a person is here. */
    public String ownerInFull(Owner owner) {
        return owner.isPerson()
                ? texts.of("welcome.owner.person", owner.name(), texts.get("welcome.owner." + owner.role()))
                : owner(owner);
    }

    /** The tasks by their names. */
    public String titles(List<Beside> tasks) {
        return tasks.stream().map(task -> task.title(look.getLocale())).collect(Collectors.joining(", "));
    }

    /** Whom one waits for: each task with who answers for it. */
    public String waitsFor(List<Beside> tasks) {
        return tasks.stream()
                .map(task -> texts.of("welcome.task.beside", task.title(look.getLocale()), owner(task.owner())))
                .collect(Collectors.joining(", "));
    }

    /** Until when a guest has time; what should have been done before is asked for soon. */
    public String by(TaskRow task) {
        return task.overdue() || task.due() == null
                ? texts.get("welcome.mine.soon")
                : texts.of("welcome.mine.by", day(task.due()));
    }

    /** The address of a task. */
    public String href(TaskRow task) {
        return "/welcome/task?visitId=" + task.visitId() + "&code=" + code(task);
    }

    /** The code as an address carries it. */
    public String code(TaskRow task) {
        return task.code().replace("#", "%23");
    }

    public String state(TaskRow task, LocalDate today) {
        if (task.state() == TaskState.DONE) return texts.get("welcome.state.DONE");
        if (task.overdue())
            return texts.of(
                    "welcome.state.overdue", today.toEpochDay() - task.due().toEpochDay());
        return texts.get("welcome.state." + task.state());
    }

    /** The look of a state, as {@code sj:status} takes it. */
    public String look(TaskRow task) {
        if (task.state() == TaskState.DONE) return "good";
        if (task.state() == TaskState.NOT_NEEDED) return "neutral";
        if (task.overdue()) return task.isOpen() ? "bad" : "warn";
        return task.isOpen() ? "info" : "neutral";
    }

    public String icon(TaskRow task) {
        return switch (task.state()) {
            case DONE -> "circle-check";
            case OPEN -> task.overdue() ? "circle-alert" : "circle-dot";
            case LOCKED -> "lock";
            default -> "circle-minus";
        };
    }

    public String country(String code) {
        return code.equals("XK")
                ? texts.get("welcome.country.XK")
                : new Locale("", code).getDisplayCountry(look.getLocale());
    }

    public String countries(Collection<String> codes) {
        return codes.stream().map(this::country).sorted().collect(Collectors.joining(", "));
    }

    /** Codes of one kind in words, with commas between; their texts are {@code welcome.KIND.CODE}. */
    public String all(String kind, Collection<? extends Enum<?>> codes) {
        return codes.stream()
                .sorted()
                .map(code -> texts.get("welcome." + kind + "." + code))
                .collect(Collectors.joining(", "));
    }

    /** The last day of next week. */
    static LocalDate endOfNextWeek(LocalDate today) {
        return today.plusDays(14L - today.getDayOfWeek().getValue()).with(DayOfWeek.SUNDAY);
    }
}
