package org.sojourn.welcome;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.welcome.core.TaskState;

/** Looks visits up with what concerns health in them: all for the occupational physicians, her own for a guest. */
@Register
public class HealthVisitRegister {
    @Inject
    private Plans plans;

    @Inject
    private CurrentCaller caller;

    /** Those that ask the physicians for something and are not long over, by arrival. */
    @Permits(Role.OCCUPATIONAL_HEALTH)
    public List<HealthVisit> all() {
        return plans.running("1 = 1", Map.of()).stream()
                .map(this::row)
                .filter(visit -> !visit.tasks().isEmpty())
                .toList();
    }

    /** One visit, whoever hosts it. */
    @Permits(Role.OCCUPATIONAL_HEALTH)
    public Optional<HealthVisit> visit(long visitId) {
        return plans.of(Plans.Which.one(visitId)).stream().findFirst().map(this::row);
    }

    /** The caller’s own visit as a guest. */
    @Permits(value = Role.GUEST, reach = Reach.OWN)
    public Optional<HealthVisit> mine(long visitId) {
        return plans.of(Plans.Which.one(visitId)).stream()
                .filter(planned -> planned.visit().guestId() == caller.accountId())
                .findFirst()
                .map(this::row);
    }

    private HealthVisit row(PlannedVisit planned) {
        Visit visit = planned.visit();
        return new HealthVisit(
                visit.id(),
                planned.person(visit.guestId()),
                planned.name(visit.hostId()),
                planned.facts().kind(),
                visit.arrival(),
                planned.facts().departure(),
                planned.today(),
                new Rows(planned, caller.get())
                        .tasks(task -> task.state() != TaskState.NOT_NEEDED && planned.isOfHealth(task.code())));
    }
}
