package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sojourn.welcome.core.LeadKind;
import org.sojourn.welcome.core.Phase;
import org.sojourn.welcome.core.TaskState;
import org.sojourn.welcome.core.TaskText;

/**
 * A task of a visit as somebody may see it.
 *
 * @param version of what was done to it, 0 while nothing was
 * @param due null where nobody knows the day
 * @param blockedBy what has to be done before it
 * @param holdsUp what waits for it and is still to do
 * @param doneBy the name, or empty
 * @param evidence empty, and always so of tasks of health
 * @param notNeededReason why somebody said that it is not needed; empty where the template says it
 * @param handedTo whom it was given to, or empty
 * @param health it concerns health: nobody writes words about it here
 * @param mine the reader does it
 */
public record TaskRow(
        long visitId,
        String code,
        int version,
        Phase phase,
        LeadKind leadKind,
        TaskText de,
        TaskText en,
        Owner owner,
        TaskState state,
        LocalDate due,
        boolean overdue,
        LocalDate earliestFinish,
        int daysTooLate,
        List<Beside> blockedBy,
        List<Beside> holdsUp,
        LocalDate doneOn,
        String doneBy,
        String evidence,
        String notNeededReason,
        String handedTo,
        boolean health,
        boolean mine) {
    public TaskRow {
        blockedBy = List.copyOf(blockedBy);
        holdsUp = List.copyOf(holdsUp);
    }

    static TaskText in(Locale locale, TaskText de, TaskText en) {
        boolean german = locale.getLanguage().equals("de");
        TaskText text = german ? de : en;
        return text.title().isEmpty() ? german ? en : de : text;
    }

    /** In the reader’s language; in the other where the template has only that. */
    public TaskText text(Locale locale) {
        return in(locale, de, en);
    }

    public String title(Locale locale) {
        return text(locale).title();
    }

    public boolean isToDo() {
        return state == TaskState.OPEN || state == TaskState.LOCKED;
    }

    public boolean isDone() {
        return state == TaskState.DONE;
    }

    /** It was done, and the visit would not need it now. */
    public boolean isUnfit() {
        return state == TaskState.NOT_NEEDED && doneOn != null;
    }

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }
}
