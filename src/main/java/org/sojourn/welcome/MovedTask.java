package org.sojourn.welcome;

import java.time.LocalDate;
import org.sojourn.welcome.core.TaskText;

/**
 * A task whose day became another. {@code before} is null where it is new, {@code after} where it is no longer needed.
 *
 * @param health its words could say something about health
 */
public record MovedTask(
        String code, TaskText de, TaskText en, Owner owner, LocalDate before, LocalDate after, boolean health) {}
