package org.sojourn.welcome;

import java.time.LocalDate;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.Template;

/**
 * A task on a board, with the visit it belongs to.
 *
 * @param standsInFor in whose place the reader does it, by name; empty where it is her own or her office’s
 */
public record BoardRow(TaskRow task, String guest, Kind kind, LocalDate arrival, LocalDate today, String standsInFor) {
    /** It can be done together with others: what a guest proves, what concerns health and the gate cannot. */
    public boolean goesTogether() {
        return !task.health()
                && task.owner().role() != OwnerRole.GUEST
                && !task.code().equals(Template.GATE);
    }
}
