package org.sojourn.welcome.notices;

import java.time.LocalDate;
import java.util.Locale;
import org.sojourn.welcome.core.TaskText;

/**
 * A task of a visit that is still to do.
 *
 * @param open nothing has to be done before it
 * @param due null where nobody knows the day
 * @param overdue it was due before today
 * @param health its words could say something about health
 */
public record Step(
        String code,
        TaskText de,
        TaskText en,
        Answering answering,
        boolean open,
        LocalDate due,
        boolean overdue,
        boolean health) {
    /** In this language, or in the other where the template has only that. */
    public String title(Locale language) {
        return title(language, de, en);
    }

    public static String title(Locale language, TaskText de, TaskText en) {
        String first = language.getLanguage().equals("de") ? de.title() : en.title();
        String second = language.getLanguage().equals("de") ? en.title() : de.title();
        return first.isEmpty() ? second : first;
    }
}
