package org.sojourn.welcome;

import java.util.List;
import org.sojourn.access.Caller;
import org.sojourn.access.Mandate;
import org.sojourn.access.Role;
import org.sojourn.welcome.core.OwnerRole;

/** In whose place a reader does a task, as her board says it. */
final class StandIn {
    private StandIn() {}

    /** The name of whoever she stands in for; empty where the task is her own, her office’s or not hers at all. */
    static String name(Caller reader, Visit visit, OwnerRole role, VisitTask task) {
        long person = task != null && task.handedTo() != null ? task.handedTo() : Owners.person(visit, role);
        if (person != 0) return person == reader.accountId() ? "" : first(reader.mandates(), person);
        List<Mandate> offices =
                reader.mandates().stream().filter(held -> isFor(held, role)).toList();
        boolean own = offices.isEmpty() || offices.stream().anyMatch(Mandate::isOwn);
        return own ? "" : offices.get(0).forName();
    }

    private static String first(List<Mandate> mandates, long person) {
        return mandates.stream()
                .filter(held -> held.forAccountId() == person)
                .map(Mandate::forName)
                .findFirst()
                .orElse("");
    }

    private static boolean isFor(Mandate held, OwnerRole role) {
        return switch (role) {
            case WELCOME_SERVICE -> held.role() == Role.WELCOME;
            case OCCUPATIONAL_HEALTH -> held.role() == Role.OCCUPATIONAL_HEALTH;
            default ->
                held.role() == Role.TASK_OWNER
                        && (held.unit().isFaculty() || held.unit().key().equals(role.name()));
        };
    }
}
