package org.sojourn.welcome;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;

/** Looks over all visits at once, for the welcome office alone; as many statements for one visit as for a thousand. */
@Register
public class OverviewRegister {
    @Inject
    private Tasks tasks;

    @Inject
    private Plans plans;

    /** Every visit that is not long over, by arrival. */
    @Permits(Role.WELCOME)
    public List<VisitSight> running() {
        return tasks.all().stream().map(Sights::of).toList();
    }

    /** Every visit that began, or will, between two days, both included, by arrival; however long ago it ended. */
    @Permits(Role.WELCOME)
    public List<VisitSight> arriving(LocalDate from, LocalDate until) {
        return plans
                .of(new Plans.Which(
                        "v.state = :planned AND v.arrival BETWEEN :from AND :until",
                        Map.of("planned", VisitState.PLANNED, "from", from, "until", until)))
                .stream()
                .map(Sights::of)
                .toList();
    }

    /** The day all of it is seen on. */
    @Permits(Role.WELCOME)
    public LocalDate today() {
        return plans.today();
    }
}
