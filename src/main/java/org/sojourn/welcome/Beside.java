package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.Locale;
import org.sojourn.welcome.core.TaskText;

/**
 * A task as it is named beside another.
 *
 * @param finish the day it can be done at the earliest, or was done; null where it is not needed
 */
public record Beside(String code, TaskText de, TaskText en, Owner owner, LocalDate finish) {
    public String title(Locale locale) {
        return TaskRow.in(locale, de, en).title();
    }
}
