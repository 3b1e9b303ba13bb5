package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.Locale;
import org.sojourn.welcome.core.Phase;
import org.sojourn.welcome.core.TaskText;

/**
 * A task that is still to do, in a few words.
 *
 * @param due null where nobody knows the day
 * @param open nothing holds it up
 * @param health it concerns health: no file names it
 */
public record PendingTask(
        String code,
        TaskText de,
        TaskText en,
        Phase phase,
        Owner owner,
        LocalDate due,
        boolean overdue,
        boolean open,
        boolean health) {
    public String title(Locale locale) {
        return TaskRow.in(locale, de, en).title();
    }
}
