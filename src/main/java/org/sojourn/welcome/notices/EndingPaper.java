package org.sojourn.welcome.notices;

import java.time.LocalDate;
import org.sojourn.welcome.core.TaskText;

/**
 * A document of a visit that ends before the visit does.
 *
 * @param code of the task that brought it
 * @param lastDay on which it still holds
 * @param health its words could say something about health
 */
public record EndingPaper(
        VisitOutline visit, String code, TaskText de, TaskText en, LocalDate lastDay, boolean health) {}
