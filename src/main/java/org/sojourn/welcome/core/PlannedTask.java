package org.sojourn.welcome.core;

import java.time.LocalDate;
import java.util.List;

/**
 * A task of one visit.
 *
 * @param code the template's; of a yearly task that comes again {@code CODE#2}, {@code CODE#3}, …
 * @param of the code of the task in the template
 * @param due null = not needed, or nobody knows the day it is counted from
 * @param overdue not done and due before today
 * @param earliestFinish the day it can be done at the earliest, its day when it is done, null when not needed
 * @param daysTooLate how far that lies behind the due date, 0 when in time, done or without a due date
 * @param blockedBy the codes of all tasks of the groups that still lack one, in alphabetical order
 * @param needs the groups of prerequisites that apply
 * @param doneOn the day it was done, kept also when it is not needed any more; null = not done
 */
public record PlannedTask(
        String code,
        String of,
        TaskState state,
        LocalDate due,
        boolean overdue,
        LocalDate earliestFinish,
        int daysTooLate,
        List<String> blockedBy,
        Needs needs,
        LocalDate doneOn) {
    public PlannedTask {
        blockedBy = List.copyOf(blockedBy);
    }

    /** The code of a task when it comes for the first, the second, … time. */
    public static String code(String of, int round) {
        return round == 1 ? of : of + "#" + round;
    }

    /** Which time it comes: 1, and more only for yearly tasks. */
    public int round() {
        return code.equals(of) ? 1 : Integer.parseInt(code.substring(of.length() + 1));
    }

    /** Whether somebody still has to do it. */
    public boolean isToDo() {
        return state == TaskState.OPEN || state == TaskState.LOCKED;
    }
}
