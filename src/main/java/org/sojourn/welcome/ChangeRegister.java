package org.sojourn.welcome;

import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;

/** Looks up what a change would mean, and refuses what {@link ChangeDesk} would refuse. Nothing of it is kept. */
@Register
public class ChangeRegister {
    @Inject
    private Plans plans;

    @Inject
    private VisitActs acts;

    @Permits(Role.WELCOME)
    public VisitChange preview(ChangeDesk.ChangeVisit command) {
        return preview(command.visitId(), visit -> true, visit -> visit.facts().asTheHouseSays(command.facts()));
    }

    /** The same for a visit of the caller’s, or of a host he stands in for. */
    @Permits(value = Role.HOST, reach = Reach.OWN)
    public VisitChange previewHosted(ChangeDesk.ChangeVisit command) {
        return preview(command.visitId(), acts::isHosted, visit -> visit.facts().asTheHouseSays(command.facts()));
    }

    /** The same for the guest’s own visit. */
    @Permits(value = Role.GUEST, reach = Reach.OWN)
    public VisitChange previewMine(ChangeDesk.ChangeMyVisit command) {
        return preview(
                command.visitId(),
                acts::isOwn,
                visit -> visit.asGuestSays(command.arrival(), command.traits(), command.wishes(), plans.today()));
    }

    private VisitChange preview(long visitId, Predicate<Visit> may, Function<Visit, VisitFacts> said) {
        PlannedVisit now = plans.of(Plans.Which.one(visitId)).stream()
                .filter(planned -> may.test(planned.visit()))
                .findFirst()
                .orElseThrow(() -> new NotPermitted("visit"));
        VisitFacts to = said.apply(now.visit());
        now.visit().refuseUnlessChange(to, now.today());
        return VisitChange.of(now, now.with(to), now.visit().facts(), to);
    }
}
